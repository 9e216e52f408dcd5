//! The function of `ml-inference`, with small modules in the place of PyTorch, torchvision and Pillow.

use boot::LambdaFunction;
use stanchion_constructs::blueprints::{Blueprint, MlInference};
use stanchion_constructs::prelude::*;

use super::world::{printed, synth};

fn inference(config: &MlInference) -> LambdaFunction {
    let app = App::new();
    assert_eq!(config.check(), []);
    config.build(&app);
    LambdaFunction::of(&synth(&app), "InferFunction").unwrap()
}

fn run(script: &str) -> (String, String) {
    let found = printed(&inference(&MlInference::default()), script);
    (found.output, found.log)
}

/// Every way to pass an image has the same answer, with the name of the class.
#[test]
fn images_are_classified_with_the_name_of_the_class() {
    let script = "
from internet import names, pages, connections
names['pictures.example.com'] = ['93.184.216.34']
image = b'PICTURE 640 480 281\\n'
pages['pictures.example.com', '/cat.jpg?size=1'] = (200, {}, [image])
pages['pictures.example.com', '/a%20cat%C3%A9.jpg'] = (200, {}, [image])
install()
url = 'https://pictures.example.com/cat.jpg?size=1'
direct = invoke({'image': base64.b64encode(image).decode()})
print(direct['class'], len(direct['classes']), direct['classes'][0])
likely = [it['likelihood'] for it in direct['classes']]
assert likely == sorted(likely, reverse=True)
assert invoke({'url': url}) == direct
for payload in ['1.0', '2.0']:
    assert call('GET', query={'url': url}, payload=payload) == (200, direct)
    assert call('POST', binary=image, payload=payload) == (200, direct)
    assert call('POST', json.dumps({'url': url}), payload=payload) == (200, direct)
    assert call('POST', json.dumps({'image': base64.b64encode(image).decode()}), payload=payload) == (200, direct)
assert call('GET', query={'url': 'https://Pictures.Example.com:443/a caté.jpg#part'}) == (200, direct)
assert set(connections) == {('93.184.216.34', 443)}, connections
# Classes without a name have their number.
(mounted() / 'model/labels.json').unlink()
";
    let (output, log) = run(script);
    assert_eq!(output, "class 281 5 {'class': 'class 281', 'index': 281, 'likelihood': 0.5461}\n");
    assert_eq!(log, "");
}

/// A provisioned environment has everything before its first call, and imports nothing in it.
#[test]
fn the_model_is_loaded_at_initialization() {
    let script = "
import sys
install()
import index
assert 'torch' in sys.modules and index.classifier is not None
first = index.classifier
(mounted() / 'model/model.pt').unlink()
image = base64.b64encode(b'PICTURE 9 9 7\\n').decode()
assert invoke({'image': image})['class'] == 'class 7'
assert index.classifier is first
";
    assert_eq!(run(script).1, "");
}

/// A missing library or model is an answer and a line in the log, and the next call tries again.
#[test]
fn a_load_that_fails_is_answered_and_repeated() {
    let script = "
import shutil
image = b'PICTURE 9 9 7\\n'
event = {'image': base64.b64encode(image).decode()}
def unavailable():
    assert call('POST', binary=image)[0] == 503
    answer = invoke(event)
    assert answer['status'] == 503 and 'loader' in answer['error'], answer
unavailable()
# A library that cannot be imported, libraries without a model, and a model that is torn.
install()
pillow = mounted() / 'lib/PIL/Image.py'
content = pillow.read_text()
pillow.write_text('raise ImportError(\"libjpeg.so.62 is missing\")')
unavailable()
pillow.write_text(content)
model = mounted() / 'model/model.pt'
model.unlink()
unavailable()
model.write_text('mod')
unavailable()
model.write_text('model')
assert call('POST', binary=image)[1]['class'] == 'class 7'
assert invoke(event)['class'] == 'class 7'
";
    let (_, log) = run(script);
    for text in [
        "the next call tries again",
        "No module named 'torch'",
        "does not exist",
        "failed reading zip archive",
        "libjpeg.so.62 is missing",
        "status 503",
    ] {
        assert!(log.contains(text), "{text}: {log}");
    }
}

/// The function is on the way between the internet and its VPC: only public hosts over HTTPS are fetched.
#[test]
fn hostile_urls_are_refused() {
    let script = "
from internet import names, connections
install()
private = ['10.0.0.5', '172.16.0.1', '192.168.1.1', '127.0.0.1', '169.254.169.254', '169.254.170.2', '100.64.0.1', '0.0.0.0',
    '192.0.0.1', '198.18.0.1', '192.0.2.1', '203.0.113.9', '224.0.0.1', '240.0.0.1', '255.255.255.255']
urls = ['https://' + it + '/' for it in private]
for number, address in enumerate(private):
    names[f'private-{number}.example.com'] = [address]
    # One private address among public ones is enough.
    names[f'mixed-{number}.example.com'] = ['93.184.216.34', address]
    urls += [f'https://private-{number}.example.com/', f'https://mixed-{number}.example.com/']
names['six.example.com'] = ['2606:2800:220:1::1']
names['mapped.example.com'] = ['::ffff:10.0.0.1', 'fd00:ec2::254', '::1']
names['good.example.com'] = ['93.184.216.34']
urls += [
    'https://localhost/', 'https://127.1/', 'https://2130706433/', 'https://0x7f.0.0.1/', 'https://017700000001/', 'https://0/',
    'https://[::1]/', 'https://[::ffff:169.254.169.254]/', 'https://[fd00:ec2::254]/', 'https://[64:ff9b::a00:1]/',
    'https://six.example.com/', 'https://mapped.example.com/', 'https://unknown.example.com/', 'https://１２７.０.０.１/',
    'http://good.example.com/', 'ftp://good.example.com/', 'file:///etc/passwd', 'gopher://good.example.com/', 'data:image/png,x',
    'https://good.example.com:22/', 'https://good.example.com:0/', 'https://good.example.com:99999/', 'https://good.example.com:x/',
    'https://user:secret@good.example.com/', 'https://user@good.example.com/', 'https://good.example.com@10.0.0.1/', 'https:///x',
    'https://', '//good.example.com/', 'good.example.com', '/x', 'https://[', 'https://[good', 'https://' + 'a' * 70 + '.com/',
    'https://a..b/', 'https://.', 'https://good.example.com\\\\@10.0.0.1/', ' ', '\\0', 'https://good.example.com\\0.evil/', 'https://\\ud800/',
    'https://%31%30.0.0.1/', 'https://10.0.0.1#@good.example.com/', 'https://10.0.0.1\\t/', 'https://host with space/',
]
for url in urls:
    for payload in ['1.0', '2.0']:
        status, answer = call('GET', query={'url': url}, payload=payload)
        assert status == 400 and '10.0.0' not in answer['error'], (url, status, answer)
    assert invoke({'url': url})['status'] == 400, url
assert connections == [], connections
# The network of the function itself, whatever its addresses are.
os.environ['NETWORK'] = '93.184.0.0/16'
assert call('GET', query={'url': 'https://good.example.com/'})[0] == 400
assert connections == []
for url in [None, '', 5, ['https://good.example.com/'], {'a': 1}, True]:
    assert invoke({'url': url})['status'] == 400, url
";
    let (_, log) = run(script);
    assert!(!log.contains("Traceback"), "{log}");
}

/// A name is resolved once. A second answer of the name server changes nothing, and a redirect is checked again.
#[test]
fn addresses_are_checked_before_every_connection() {
    let script = "
from internet import names, pages, connections
install()
answers = iter([['93.184.216.34'], ['169.254.169.254']])
names['rebinding.example.com'] = lambda: next(answers)
pages['rebinding.example.com', '/'] = (200, {}, [b'PICTURE 9 9 7\\n'])
assert call('GET', query={'url': 'https://rebinding.example.com/'})[0] == 200
assert connections.pop() == ('93.184.216.34', 443)
names['good.example.com'] = ['93.184.216.34']
names['private.example.com'] = ['10.0.0.5']
pages['good.example.com', '/there'] = (200, {}, [b'PICTURE 9 9 7\\n'])
def redirect(target, status):
    pages['good.example.com', '/redirect'] = (status, {'location': target}, [])
    return call('GET', query={'url': 'https://good.example.com/redirect'})
for code in [301, 302, 303, 307, 308]:
    assert redirect('/there', code)[0] == 200
    assert redirect('https://good.example.com/there', code)[0] == 200
    for target in ['https://private.example.com/', 'http://good.example.com/there', 'https://169.254.169.254/', 'file:///etc/passwd']:
        assert redirect(target, code)[0] == 400, target
assert redirect('https://[', 302)[0] == 502
assert redirect('/redirect', 302)[0] == 502
assert set(connections) == {('93.184.216.34', 443)}
";
    run(script);
}

#[test]
fn servers_that_fail_are_answered() {
    let script = "
import time, socket
import index, internet
from internet import names, pages, slowly
install()
names['good.example.com'] = ['93.184.216.34']
def get(path, *page):
    if page:
        pages['good.example.com', path] = page
    return call('GET', query={'url': 'https://good.example.com' + path})
assert get('/missing')[0] == 502
assert get('/error', 500, {}, [])[0] == 502
assert get('/text', 200, {}, [b'<html>'])[0] == 415
assert get('/cut', 200, {'content-length': '500'}, [b'PICTURE 9'])[0] in (415, 502)
# More bytes than allowed, announced or not, and without an end.
million = b'x' * 1_000_000
assert get('/large', 200, {}, (million for _ in range(100)))[0] == 413
assert get('/announced', 200, {'content-length': str(10**12)}, (million for _ in range(100)))[0] == 413
assert get('/huge', 200, {}, [b'PICTURE 100000 100000 7\\n'])[0] == 413
# A byte now and then, in the body and in the headers.
index.SECONDS = 1
start = time.monotonic()
assert get('/slow', 200, {}, slowly([b'x'] * 100, 0.2))[0] == 504
assert time.monotonic() - start < 3
class Header(dict):
    def items(self):
        return slowly([(f'x-{it}', 'y') for it in range(100)], 0.2)
internet.Server.send_header = lambda self, name, value: self.wfile.write(f'{name}: {value}\\r\\n'.encode())
internet.Server.send_response = lambda self, status: self.wfile.write(b'HTTP/1.0 200 OK\\r\\n')
start = time.monotonic()
assert get('/headers', 200, Header(), [])[0] == 504
assert time.monotonic() - start < 3
index.SECONDS = 10
def refuse(*_):
    raise ConnectionRefusedError('refused')
def never(*_):
    raise TimeoutError('timed out')
socket.create_connection = refuse
assert get('/x')[0] == 502
socket.create_connection = never
assert get('/x')[0] == 504
# The timer is off: later calls are not interrupted.
import signal
assert signal.getitimer(signal.ITIMER_REAL)[0] == 0
";
    run(script);
}

#[test]
fn images_that_are_none_are_refused() {
    let script = "
install()
def status(event):
    answer = invoke(event)
    return answer.get('status') or answer.get('statusCode')
for event in [None, [], 'x', 5, {}, {'image': None}, {'image': 5}, {'image': ''}, {'image': 'a'}, {'image': 'é'}]:
    assert status(event) == 400, event
for content in [b'', b'x', b'PICTURE', b'PICTURE 9', b'PICTURE a b 7\\n', b'PICTURE 9 9', b'\\x89PNG']:
    expected = (415,) if content else (400,)
    assert status({'image': base64.b64encode(content).decode()}) in expected, content
    assert call('POST', binary=content)[0] in expected, content
assert status({'image': base64.b64encode(b'PICTURE 8000 8000 7\\n').decode()}) == 413
assert status({'image': base64.b64encode(b'PICTURE 9 9 7\\n' + b'x' * 11_000_000).decode()}) == 413
for payload in ['1.0', '2.0']:
    for body in [None, '', 'x', '[]', '5', 'null', '{}', '{\"image\": 5}']:
        assert call('POST', body, payload=payload)[0] == 400, body
    assert call('GET', payload=payload)[0] == 400
    assert call('GET', query={'url': ''}, payload=payload)[0] == 400
";
    run(script);
}

#[test]
fn a_full_scratch_directory_is_answered() {
    let script = "
import resource, tempfile
install()
image = b'PICTURE 9 9 7\\n' + b'x' * 500_000
assert call('POST', binary=image)[0] == 200
# Files cannot grow any more.
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, -1))
assert call('POST', binary=image)[0] == 507
resource.setrlimit(resource.RLIMIT_FSIZE, (1, -1))
assert call('POST', binary=b'PICTURE 9 9 7\\n')[0] == 507
resource.setrlimit(resource.RLIMIT_FSIZE, (-1, -1))
tempfile.tempdir = '/no/such/directory'
assert call('POST', binary=image)[0] == 507
tempfile.tempdir = None
assert call('POST', binary=image)[0] == 200
assert len(os.listdir('/proc/self/fd')) < 20
";
    let (_, log) = run(script);
    assert!(log.contains("the scratch directory cannot be written"), "{log}");
    assert!(log.contains("status 507"), "{log}");
}

#[test]
fn a_function_without_a_way_out_fetches_nothing() {
    let mut config = MlInference::default();
    config.function.fetch_urls = false;
    let script = "
from internet import names, connections
names['good.example.com'] = ['93.184.216.34']
install()
assert call('GET', query={'url': 'https://good.example.com/'})[0] == 400
assert invoke({'image': base64.b64encode(b'PICTURE 9 9 7\\n').decode()})['class'] == 'class 7'
assert connections == []
";
    printed(&inference(&config), script);
}
