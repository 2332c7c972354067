/** A browser: keeps its cookies, follows nothing by itself. */
export function browser(home: string, more: Record<string, string> = {}) {
  const cookies = new Map<string, string>();
  const send = async (path: string, fields?: Record<string, string>, headers: Record<string, string> = {}) => {
    const response = await fetch(`${home}${path}`, {
      method: fields === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(fields === undefined ? {} : { 'sec-fetch-site': 'same-origin' }),
        ...more,
        ...headers,
      },
      ...(fields === undefined ? {} : { body: new URLSearchParams(fields) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return {
      status: response.status,
      to: response.headers.get('location'),
      text: await response.text(),
      headers: response.headers,
    };
  };
  return { send, cookies };
}
