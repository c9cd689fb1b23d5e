import type { kiosk as chinese } from '../zh-CN/kiosk.ts'

/** The lobby kiosk: settings, status page, updates, drill. */
export const kiosk = {
  'usage-drill': 'usage: taopu-deck drill --user-data DIR [--json]; DIR is the data folder of the kiosk that plays',
  'drill-linux-only': 'the drill runs on Linux only for now',
  'drill-no-kiosk': 'no kiosk is playing from “{folder}”; start it first, or check --user-data',
  'drill-renderer-killed': 'page process killed',
  'drill-renderer-stopped': 'page process stopped',
  'drill-gpu-killed': 'graphics process killed',
  'drill-network-killed': 'network process killed',
  'drill-page-looping': 'page in an endless loop',
  'drill-memory-exhausted': 'page out of memory',
  'drill-black-picture': 'picture gone black',
  'drill-main-killed': 'main process killed',
  'drill-passed': 'passed    {fault}: the picture was back after {seconds} s (at most {most} s)',
  'drill-late': 'late      {fault}: the picture was back after {seconds} s (at most {most} s)',
  'drill-not-back': 'failed    {fault}: not back within a minute',
  'drill-not-made':
    'not done  {fault}: impossible here (the main process needs the service of taopu-deck kiosk install)',
  'update-unsigned': '“{path}” is not signed with the key that kiosk.yaml asks for; it is not played',
  'update-older':
    '“{path}” is version {version}, older than version {highest} that has played; set allow-older in kiosk.yaml to go back',
  'update-nowhere':
    '“{path}” is “{id}”, and kiosk.yaml names other decks everywhere, so nothing could show it; name it under deck or playlist',
  'kiosk-service': 'Taopu Deck: lobby kiosk',
  'usage-kiosk-service':
    'usage: taopu-deck kiosk install [FOLDER|FILE.deck] [options of kiosk]; kiosk status; kiosk uninstall',
  'kiosk-service-written': 'service file: {file}',
  'kiosk-service-unwritable': 'cannot write the service file {file} ({code}); check its permissions',
  'kiosk-service-none': 'no service is installed ({file} does not exist); run taopu-deck kiosk install first',
  'kiosk-service-failed': '“{line}” did not succeed; log in to the desktop and run it again in a terminal',
  'kiosk-service-enabled': 'installed: it plays after login, and starts again whenever it ends',
  'kiosk-service-removed': 'uninstalled: it no longer starts by itself',
  'kiosk-page-died': 'the page ended before it showed its first frame; the old picture stays',
  'kiosk-page-late': 'the page showed no first frame in time; the old picture stays',
  'kiosk-weekdays': 'Mon Tue Wed Thu Fri Sat Sun',
  'kiosk-zone-unknown':
    'There is no time zone “{zone}”. Write an IANA name such as Asia/Shanghai, or nothing for the zone of this machine.',
  'kiosk-pin-no-hash':
    'pin takes the whole line that taopu-deck kiosk pin prints (it begins with scrypt), not the digits themselves.',
  'kiosk-display-number': 'A display is a whole number from 1, counted from the left.',
  'kiosk-date-invalid': '“{date}” is no date. Write it like 2026-01-31.',
  'kiosk-dates-reversed': 'to lies before from, so this would never come. Swap them.',
  'kiosk-hours-invalid': '“{hours}” are no hours. Write them like 08:30-17:30; 22:00-02:00 ends on the day after.',
  'kiosk-pin-ask': 'PIN of 4 to 12 digits (not shown): ',
  'kiosk-pin-invalid': 'A PIN is 4 to 12 digits.',
  'usage-kiosk-pin':
    'Usage: taopu-deck kiosk pin. It reads the PIN from the keyboard or standard input and prints the line for kiosk.yaml.',
  'usage-kiosk-plays': 'Usage: taopu-deck kiosk plays -o FILE.csv --user-data FOLDER',
  'kiosk-plays-none': '“{folder}” holds no records. Check --user-data.',
  'kiosk-plays-done': '{file} written: {plays} records',
  'kiosk-plays-broken':
    '{place} does not follow from the line before it: the records were changed, or the power failed while one was written.',
  'kiosk-plays-columns': 'Ended Display Deck Slide Seconds Loop',
  'kiosk-settings-broken': 'kiosk.yaml has mistakes at present. Mend them first.',
  'kiosk-settings-unwritable': '{file} cannot be written ({code}). Check the space on the disk and the permissions.',
  'kiosk-open-until': '{time}  open until {until}',
  'kiosk-plays-already': 'a kiosk already plays from “{folder}” (process {pid}); this one does not start',
  'kiosk-no-pin':
    'kiosk.yaml has no pin: the status page cannot be opened, and only the system ends the program. taopu-deck kiosk pin makes one.',
  'browse-bar': 'Browse',
  'browse-previous': 'Previous',
  'browse-next': 'Next',
  'browse-contents': 'Contents',
  'browse-resume': 'Continue',
  'pin-heading': 'Enter the PIN',
  'pin-typed': '{count} digits typed',
  'pin-rub': 'Delete',
  'pin-enter': 'Enter',
  'pin-wrong': 'Wrong PIN. Try again.',
  'pin-wait': 'Wrong PIN, or tried too soon. Try again in {seconds} s.',
  'status-heading': 'Kiosk status',
  'status-back': 'Back to the show',
  'status-health': 'Running',
  'status-changes': 'Coming up',
  'status-no-changes': 'Nothing changes within a week.',
  'status-ends': 'Manage',
  'status-export': 'Export records',
  'status-restart': 'Restart',
  'status-leave': 'Quit the program',
  'status-exported': '{file} written: {plays} records, {broken} of them do not follow from the one before.',
  'status-opening': 'Opening hours',
  'status-always-open': 'Always open.',
  'status-add-hours': 'Add hours',
  'status-remove-hours': 'Remove',
  'status-opens': 'Opens',
  'status-closes': 'Closes',
  'status-settings': 'Settings',
  'status-reading-speed': 'Reading speed (characters a second)',
  'status-touch': 'Visitors may browse by touch',
  'status-updates': 'Accept new content',
  'status-save': 'Save',
  'status-saved': 'Saved, and in force.',
  'status-uptime': 'Uptime',
  'status-recoveries': 'Recoveries',
  'status-memory': 'Memory',
  'status-drawing': 'Drawn by',
  'status-drawing-card': 'the graphics card',
  'status-drawing-software': 'the processor',
  'status-clock': 'Clock',
  'status-version': 'Version',
  'status-deck': 'Playing',
  'status-layout': 'Canvas, edition',
  'status-place': 'Position',
  'status-written': 'Content of',
  'status-display': 'Display {number}',
  'status-at': '{slide} / {slides}, {loops} loops',
  'status-edition-full': 'full edition',
  'status-edition-lobby': 'lobby edition',
  'status-edition-brief': 'brief edition',
  'status-confirm': 'Press again: {name}',
  'status-will-play': 'plays {decks}',
  'status-will-sleep': 'black',
  'status-duration': '{days} d {hours} h {minutes} min',
  'status-clock-implausible':
    'The clock shows {time}, which cannot be right: only the deck by default plays. Set the clock.',
  'status-skipped-threw':
    'Display {display}: slide {number} ({slide}) of “{title}” went wrong twice as it was drawn, so the loop passes over it. Change its content, or send the log to your technician.',
  'status-skipped-died':
    'Display {display}: slide {number} ({slide}) of “{title}” ended its page twice, so the loop passes over it. Change its content, or send the log to your technician.',
  'status-skipped-hung':
    'Display {display}: slide {number} ({slide}) of “{title}” stopped its page twice, so the loop passes over it. Change its content, or send the log to your technician.',
  'status-settings-broken': 'The settings have a mistake; the last good ones are in force. {problem}',
  'kiosk-template': `# Settings of the lobby kiosk. They hold as soon as the file is saved; a mistake is named with its line, and the last good settings stay.
# Every key may be left out; lines with # are remarks or examples: remove the # to use one.

# What plays: a folder or a .deck file. By default the one given at the start.
# It also plays when nothing of the playlist is due, or when the clock cannot be right.
# deck: D:/decks/my-town

# The playlist: of those due at a time, each gets loops by its weight.
# playlist:
#   - deck: D:/decks/my-town
#     weight: 2
#   - deck: D:/decks/other.deck
#     from: 2026-03-01        # first and last day
#     to: 2026-06-30
#     days: [mon, wed]
#     hours: 08:30-17:30      # 22:00-02:00 ends on the day after

# Opening hours: outside them the screen is black and may sleep. By default always.
# opening:
#   - days: [mon, tue, wed, thu, fri]
#     hours: 08:00-18:00
#   - days: [sat]
#     hours: [09:00-11:30, 13:00-16:00]

# Time zone. By default the machine's own.
# timezone: Asia/Shanghai

# Displays, from the left. By default only the one asked for at the start.
# displays:
#   - display: 1
#   - display: 2
#     canvas: 9:16
#     deck: D:/decks/portrait

# A slide stays for its entrance, the reading and another look. Characters a second; seconds.
reading-speed: 8
hold: 2.5

# Visitors may browse by touch; with keys also by the arrow keys. Seconds without a touch until the loop goes on.
touch: true
keys: false
idle: 60

# In the corner: none, clock, or clock-and-next (the time and when it opens next).
overlay: none

# Moves the picture by a few pixels now and then, against burn-in.
pixel-shift: true

# The hash of the PIN, from taopu-deck kiosk pin. Without one the status page cannot be opened.
# pin: scrypt:32768:...

# Days that the records of what was shown are kept.
keep-plays: 400

# New content: a watched folder, and the taopu-deck folder of a USB stick.
updates:
  on: true
  usb: true
  allow-older: false
`,
} as const satisfies Record<keyof typeof chinese, string>
