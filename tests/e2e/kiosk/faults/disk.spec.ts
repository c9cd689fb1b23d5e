import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixtures } from '../decks.ts'
import { expect, test } from '../../launch.ts'
import { expectSlide, inPage } from '../running-kiosk.ts'

/** A disk of its own for the kiosk's data. Needs root, and says so where it is refused: without a disk nothing is proven. */
const disk = test.extend<{ disk: string }>({
  // Playwright wants the pattern, though this fixture needs no other.
  // eslint-disable-next-line no-empty-pattern
  disk: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'taopu-disk-'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', folder])
    await use(folder)
    execFileSync('umount', ['--lazy', folder])
    rmSync(folder, { recursive: true })
  },
})

/** Writes until nothing more fits. */
function fill(folder: string): void {
  const block = Buffer.alloc(64 * 1024)
  try {
    for (let number = 0; ; number += 1) writeFileSync(join(folder, `full-${number}`), block)
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC')
  }
}

disk(
  'the loop goes on while the disk is full, and starts on one that can only be read',
  async ({ disk: root, launchApp }) => {
    disk.setTimeout(90_000)
    const userData = join(root, 'data')
    mkdirSync(userData)
    const args = ['kiosk', fixtures.school.folder, '--speed', '60']
    const { app } = await launchApp(args, { userData })
    const loop = async (kiosk: typeof app) => Number(await inPage(kiosk, 'document.documentElement.dataset.loop'))
    fill(userData)
    const before = await loop(app)
    await expect.poll(() => loop(app), { timeout: 30_000 }).toBeGreaterThan(before + 2)
    await expectSlide(app)
    await app.close()

    execFileSync('mount', ['-o', 'remount,ro', root])
    const again = await launchApp(args, { userData })
    await expect.poll(() => loop(again.app), { timeout: 30_000 }).toBeGreaterThan(2)
    await expectSlide(again.app)
    await again.app.close()
    execFileSync('mount', ['-o', 'remount,rw', root])
  },
)
