/** What is typed into a terminal, a program or a file of settings, and is no sentence. */

/** "git config --global alias.bell ring" */
const command =
  /^(?:[$#%>] )?(?:sudo|apt(?:-get)?|dnf|yum|pacman|brew|npm|npx|yarn|pnpm|git|pip3?|python3?|cargo|docker|kubectl|curl|wget|ssh|scp|chmod|chown|mkdir|systemctl|vboxmanage|ffmpeg|go (?:build|run|get|install|test|mod)|cd|ls|cp|mv|rm) (?=[^.!?]*(?:\s-{1,2}\w|[/~_=<>|\\]|\.\w)|\S+(?: \S+)?$)(?!.*\p{Ll}[.!?] \p{Lu})/u;
/** "useradd -m bell", "find . -name bell": words that are commands only with what no sentence has. */
const withOptions =
  /^(?:[$#%>] )?(?:useradd|usermod|adduser|groupadd|rsync|openssl|journalctl|dpkg|zypper|mysql|psql|tar|awk|sed|grep|find|make|service|mount|source|export|echo|cat|tee|node|ruby|php|java|snap) (?=.{0,200}\s-{1,2}[a-zA-Z]|[^.!?]*[$=<>|\\])/u;
/** "RUN BELL=red ring-bell --loud": what is typed behind a setting of its surroundings. */
const withSetting = /^(?:(?:RUN|ENV|export|env) )?[A-Z][A-Z_]{2,30}=[^\s.。，,]* [\w./-]+(?: [^\s.。]+){0,12}$/u;
/** "BELL="red"", "After=lamps.target": a setting alone. */
const setting = /^[\w.-]{2,40}=(?:"[^"]{0,80}"|[^\s"]{1,80})$/u;
/** "file: "/etc/bell" for-keepers: yes": settings in a row. */
const settings = /(?:^|\s)[a-z]{2,20}(?:[-_][a-z]{1,20}){1,5}: (?:yes|no|true|false)(?![\w-])/u;
/** "Installing apt install bell lamp-tools": a command that a flattened page ran into its heading. */
const underHeading =
  /^\p{Lu}\p{L}{2,24} (?:sudo )?(?:apt(?:-get)?|dnf|yum|zypper|brew|snap|npm|pip3?|gem|cargo) (?:install|add) (?:-{1,2}\w+ )?[a-z0-9@][\w@/.+-]*(?: [a-z0-9@][\w@/.+-]*){0,24}$/u;
/** "1 2 3 # ring it": the numbers of a block's lines, and the first of them. */
const gutter = /^1 2 3(?: \d{1,3}){0,40} (?=[^\p{L}\p{N}\s]|[\w.$-]{1,40}[({=$<\\])/u;
/** "$ ring --twice": what a terminal shows before it; "https://quay.example/{boat}": an address to be filled in. */
const prompted = /^\$ [a-z]|https?:\/\/\S*\{\w/u;
/** "$ORIGIN bell.example.", "bell IN A 192.0.2.1", "' > bell.conf": the records of a zone, and where what is typed goes. */
const records = /^\$[A-Z]{2,20} \S|(?:^|\s)IN (?:A|AAAA|NS|SOA|MX|CNAME|TXT|PTR|SRV)\s\S|^['"]\s?>{1,2} ?[\w./-]+$/u;
/** "class Bell extends Lamp {": what a program declares, and the bracket that opens it. */
const declaration =
  /(?:^|\s)(?:class|interface|enum|struct|function|func|fn|void|namespace|trait|impl) [A-Za-z_]\w{0,60}(?:\([^(){}]{0,80}\))?(?: (?:extends|implements|throws|for) [\w, ]{1,80}?)? \{(?:\s|$)/u;
/** "bell=>start: Ring lamp=>end: Shine": the boxes of a diagram that is drawn from text. */
const drawn = /(?:(?:^|\s)\w{1,20}=>\w.{0,80}){2}/u;
const commands = [
  drawn,
  declaration,
  records,
  command,
  withOptions,
  withSetting,
  setting,
  settings,
  underHeading,
  gutter,
  prompted,
];

/** So many signs make a text a program or a style sheet: of its characters, and in all. */
const leastSigns = 0.04;
const fewestSigns = 4;
const isCode = (unit: string): boolean =>
  /[{}]/.test(unit) && (unit.match(/[{};=<>[\]]/g)?.length ?? 0) >= Math.max(fewestSigns, unit.length * leastSigns);

export function isCommand(unit: string): boolean {
  const line = unit.replace(/\.$/, '');
  return isCode(unit) || commands.some((pattern) => pattern.test(line));
}
