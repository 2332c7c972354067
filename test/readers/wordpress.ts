/** The part of WordPress that the guides call: an article is shown, a webhook comes, the article is shown again. */
export const wordpress = (snippets: string, told: { body: string; signature: string }): string => `<?php
$actions = []; $filters = []; $meta = []; $scripts = []; $route = null;
function add_action($name, $work) { global $actions; $actions[$name][] = $work; }
function add_filter($name, $work) { global $filters; $filters[$name][] = $work; }
function is_singular() { return true; }
function in_the_loop() { return true; }
function is_main_query() { return true; }
function wp_enqueue_script_module($id, $src) { global $scripts; $scripts[] = $src; }
function get_permalink() { return 'https://example.com/the-article'; }
function get_the_title() { return 'The "new" pier & its <boats>'; }
function get_the_ID() { return 7; }
function url_to_postid($url) { return $url === get_permalink() ? 7 : 0; }
function add_post_meta($post, $key, $value) { global $meta; $meta["$post $key"][] = $value; }
function get_post_meta($post, $key) { global $meta; return $meta["$post $key"] ?? []; }
function esc_url($url) { return htmlspecialchars($url); }
function esc_url_raw($url) { return $url; }
function esc_attr($text) { return htmlspecialchars($text); }
function esc_html($text) { return htmlspecialchars($text); }
function esc_html__($text) { return htmlspecialchars($text); }
function wp_parse_url($url, $part) { return parse_url($url, $part); }
function register_rest_route($space, $path, $options) { global $route; $route = $options['callback']; }
class WP_REST_Response { function __construct(public $data, public $status) {} }
class WP_Error { public $status; function __construct($code, $message, $data) { $this->status = $data['status']; } }
class WP_REST_Request implements ArrayAccess {
    function __construct(private $body, private $signature) {}
    function get_body() { return $this->body; }
    function get_header($name) { return $name === 'x-share-signature' ? $this->signature : null; }
    function offsetGet($key): mixed { return json_decode($this->body, true)[$key]; }
    function offsetExists($key): bool { return true; }
    function offsetSet($key, $value): void {}
    function offsetUnset($key): void {}
}
const SHARE_WEBHOOK_SECRET = 'secret of the webhook';
${snippets}
foreach ([...$actions['wp_enqueue_scripts'], ...$actions['rest_api_init']] as $work) $work();
function show() { global $filters; return array_reduce($filters['the_content'], fn ($html, $work) => $work($html), '<p>After three winters …</p>'); }
[$body, $signature] = [${php(told.body)}, ${php(told.signature)}];
$before = show();
$answers = array_map(fn ($by) => $route(new WP_REST_Request($body, $by))->status, ['sha256=00', $signature, $signature]);
echo json_encode(['scripts' => $scripts, 'before' => $before, 'answers' => $answers, 'after' => show()]);
`;

const php = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
