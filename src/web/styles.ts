import { createHash } from 'node:crypto';

/** The dashboard's one stylesheet. */
export const styles = `
:root{color-scheme:light dark;--ink:#1c2430;--soft:#5a6675;--line:#dfe4ea;--page:#f5f7f9;--card:#fff;--accent:#0b6e6e;--good:#1a7f4b;--bad:#b3261e;--warm:#8a5a00;--bluesky:#0560d6;--mastodon:#5b4bd6}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#9aa6b5;--line:#2b3441;--page:#12171e;--card:#1a212b;--accent:#5cc4c0;--good:#5fd394;--bad:#ff8a80;--warm:#f0bf5e;--bluesky:#6cb0ff;--mastodon:#a99dff}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
a{color:var(--accent)}
a:focus-visible,button:focus-visible,input:focus-visible,textarea:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99em}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem}
header.top{background:var(--card);border-bottom:1px solid var(--line)}
.bar{max-width:68rem;margin:0 auto;padding:.8rem 1.2rem;display:flex;gap:1.2rem;align-items:center;flex-wrap:wrap}
.bar strong{font-size:1.05rem;letter-spacing:-.01em}.bar nav{display:flex;gap:1rem;margin-inline-start:auto}
main{max-width:68rem;margin:0 auto;padding:1.2rem}
h1{font-size:1.5rem;line-height:1.25;margin:.6rem 0 .3rem;letter-spacing:-.015em}
h2{font-size:1.05rem;margin:2rem 0 .7rem;display:flex;gap:.5rem;align-items:baseline}h2 .n{color:var(--soft);font-weight:500}
.said{max-width:68rem;margin:0 auto;padding:.8rem 1.2rem 0;color:var(--good);font-weight:600}
nav a[aria-current]{color:var(--ink);font-weight:700;text-underline-offset:.35em;text-decoration-thickness:2px}
.lead{color:var(--soft);margin:0 0 1rem}
.well{color:var(--good)}.ill{color:var(--bad)}
.panel{background:var(--card);border:1px solid var(--line);border-radius:.8rem;padding:1rem 1.1rem;margin:0 0 .8rem}
.panel.bad{border-inline-start:4px solid var(--bad)}.panel.hold{border-inline-start:4px solid var(--warm)}
.row{display:flex;gap:.6rem;flex-wrap:wrap;align-items:center}
.soft{color:var(--soft)}.small{font-size:.875rem}.trouble{color:var(--bad)}
label{display:block;font-weight:600;margin:0 0 .3rem}
fieldset.ticks{border:0;padding:0;margin:0}fieldset.ticks legend{font-weight:600;padding:0;margin:0 0 .3rem}
.settings{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:.4rem 1.2rem;margin:.6rem 0}.setting .small{margin:.3rem 0 .6rem}.fixed{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
label.tick{display:flex;gap:.5rem;align-items:baseline;font-weight:400}.steps{padding-inline-start:2.4rem}.steps li{margin:.5rem 0}
input[type=search],input[type=text],input[type=password],select,textarea{flex:1 1 18rem;min-width:0;width:100%;font:inherit;color:inherit;background:var(--page);border:1px solid var(--line);border-radius:.5rem;padding:.55rem .7rem}
textarea{min-height:7rem;resize:vertical}
.setting textarea{min-height:0}.setting [aria-invalid=true]{border-color:var(--bad)}
button,.button{font:inherit;font-weight:600;color:#fff;background:var(--accent);border:1px solid var(--accent);border-radius:.5rem;padding:.5rem 1rem;cursor:pointer;text-decoration:none;display:inline-block}
@media (prefers-color-scheme:dark){button,.button{color:#08211f}}
button.quiet,.button.quiet{background:none;color:var(--accent)}
button:hover{filter:brightness(1.08)}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:.8rem;align-items:start}
.post{background:var(--card);border:1px solid var(--line);border-radius:.8rem;padding:.9rem 1rem;overflow-wrap:anywhere}
.post .who{display:flex;gap:.6rem;align-items:center;margin-bottom:.5rem}
.post .face{width:2.2rem;height:2.2rem;border-radius:50%;display:grid;place-items:center;color:#fff;font-weight:700;background:var(--bluesky)}
.post.mastodon .face{background:var(--mastodon);border-radius:.45rem}
@media (prefers-color-scheme:dark){.post .face{color:#10151c}}
.post .text{white-space:pre-wrap;margin:0 0 .6rem}
.post .mark{color:var(--bluesky)}.post.mastodon .mark{color:var(--mastodon)}
.post .card{display:block;border:1px solid var(--line);border-radius:.6rem;overflow:hidden;color:inherit;text-decoration:none}
.post .card img,.post>img{display:block;width:100%;height:auto;aspect-ratio:1200/630;object-fit:cover;background:var(--line)}
.post .card>div{padding:.6rem .75rem}.post .card b{display:block;line-height:1.3}
.post footer{display:flex;gap:.8rem;flex-wrap:wrap;margin-top:.6rem;font-size:.85rem;color:var(--soft)}
.over{color:var(--bad);font-weight:700}
form.narrow{max-width:24rem}code{font:.95em ui-monospace,monospace;background:var(--page);padding:.1em .35em;border-radius:.3em}
.pair.wide{grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))}
.delivery{min-width:0}.delivery>.row{margin:.6rem 0}.delivery h2{margin:0}
.note{border-inline-start:4px solid var(--warm);padding:.4rem .8rem;background:var(--card);margin:.6rem 0}.note.bad{border-color:var(--bad)}
.words{margin:.8rem 0;display:grid;gap:.5rem}.grave{background:none;color:var(--bad);border-color:var(--bad)}
.field{font-weight:600}.field select{font-weight:400;width:auto;flex:none;margin-inline-start:.4rem}
input[type=datetime-local]{font:inherit;color:inherit;background:var(--page);border:1px solid var(--line);border-radius:.5rem;padding:.45rem .6rem}
.reply{border-block-start:1px solid var(--line);margin-block-start:.8rem;padding-block-start:.8rem}
.history{padding-inline-start:1.2rem;font-size:.92rem}.history li{margin:.25rem 0;overflow-wrap:anywhere}
summary{cursor:pointer;padding:.3rem 0}.warned summary{font-weight:600}
.bar nav{flex-wrap:wrap}
ul.plain{list-style:none;margin:0;padding:0}
table{width:100%;border-collapse:collapse;font-size:.94rem}th,td{text-align:start;padding:.45rem .5rem;border-bottom:1px solid var(--line);vertical-align:top}th{color:var(--soft);font-weight:600}
.scroll{overflow-x:auto}.scroll table{min-width:34rem}
.state{font-size:.8rem;font-weight:600;border:1px solid currentColor;border-radius:1rem;padding:.05rem .55rem;white-space:nowrap}
.state.published{color:var(--good)}.state.failed{color:var(--bad)}.state.held{color:var(--warm)}
.entry{margin:0 0 1.6rem}.entry h3{margin:0 0 .15rem;font-size:1.05rem}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;

/** Changes with the styles, so that browsers keep them for good: a page looks right while the program begins anew behind it. */
export const stylesVersion = createHash('sha256').update(styles).digest('base64url').slice(0, 12);

/** Makes times local, keeps pages fresh, and counts words while they are typed. Every page works without. */
export const script = `
const all = (selector, root = document) => root.querySelectorAll(selector);
const localise = () => {
  for (const time of all('time[datetime]')) time.textContent = new Date(time.dateTime).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  for (const input of all('input[type=datetime-local]')) {
    const zone = input.form?.elements.zone;
    if (!zone) continue;
    for (const label of all('.zone', input.form)) label.textContent = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zone.value !== 'UTC') continue;
    const at = input.dataset.time ? new Date(input.dataset.time) : null;
    zone.value = (at ?? new Date()).getTimezoneOffset();
    if (at) input.value = new Date(at - at.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
  }
};
const parse = async (answer) => new DOMParser().parseFromString(await answer.text(), 'text/html');
const main = document.querySelector('main');
const busy = () => document.hidden || (main.contains(document.activeElement) && document.activeElement.matches('input,textarea,select,button'));
let late = false;
const refresh = async () => {
  if (busy()) { late = true; return; }
  late = false;
  const answer = await fetch(location.href).catch(() => null);
  if (!answer?.ok) return;
  const fresh = (await parse(answer)).querySelector('main');
  if (!fresh || fresh.dataset.live === main.dataset.live || busy()) return;
  main.innerHTML = fresh.innerHTML;
  main.dataset.live = fresh.dataset.live;
  localise();
};
if (main.dataset.live !== undefined) {
  const events = new EventSource('events');
  events.addEventListener('change', refresh);
  const again = () => { if (late) refresh(); };
  document.addEventListener('visibilitychange', again);
  main.addEventListener('focusout', () => setTimeout(again));
  setInterval(refresh, 60000);
}
for (const form of all('form[data-live-count]')) {
  let timer;
  const show = async () => {
    const body = new URLSearchParams(new FormData(form));
    body.set('do', 'preview');
    const answer = await fetch(form.action, { method: 'POST', body }).catch(() => null);
    if (!answer?.ok) return;
    const fresh = await parse(answer);
    const made = fresh.getElementById(form.dataset.liveCount);
    if (made) document.getElementById(form.dataset.liveCount)?.replaceWith(made);
  };
  form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(show, 300); });
  if ([...all('textarea', form)].some((field) => field.value !== field.defaultValue)) show();
}
localise();
`;
