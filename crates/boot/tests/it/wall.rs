//! The function of the message wall.

use boot::LambdaFunction;
use stanchion_constructs::blueprints::message_wall::WallSize;
use stanchion_constructs::blueprints::{Blueprint, MessageWall};
use stanchion_constructs::prelude::*;

use super::world::{printed, synth};

fn wall(wall: WallSize) -> LambdaFunction {
    let app = App::new();
    let config = MessageWall { wall, ..MessageWall::default() };
    assert_eq!(config.check(), []);
    config.build(&app);
    LambdaFunction::of(&synth(&app), "WallFunction").unwrap()
}

fn run(script: &str) -> String {
    printed(&wall(WallSize::default()), script).output
}

/// The calls of the walk-through: an addition is answered with the whole wall.
#[test]
fn messages_are_added_shown_and_deleted() {
    for payload in ["2.0", "1.0"] {
        let script = "
def do(*arguments, **options):
    print(call(*arguments, payload=PAYLOAD, **options))
do('GET')
do('POST', 'Hello from EFS!')
do('POST', 'one \\n\"line\"')
do('GET')
do('HEAD')
do('DELETE')
do('GET')
";
        let script = format!("PAYLOAD = '{payload}'\n{script}");
        let expected = "\
(200, {'messages': []})
(201, {'messages': ['Hello from EFS!']})
(201, {'messages': ['Hello from EFS!', 'one \\n\"line\"']})
(200, {'messages': ['Hello from EFS!', 'one \\n\"line\"']})
(200, '')
(200, {'messages': []})
(200, {'messages': []})
";
        assert_eq!(run(&script), expected, "{payload}");
    }
}

#[test]
fn plain_text_is_answered_when_it_is_accepted() {
    let script = "
print(repr(text('GET')))
print(repr(text('POST', 'Hello from EFS!')))
print(repr(text('POST', 'Hello again :)')))
print(repr(text('POST', ' ')))
print(repr(text('DELETE')))
for accept in ['*/*', 'text/html,application/xml;q=0.9,*/*;q=0.8', 'application/json, text/plain, */*', 'image/png',
               'text/plain;q=0.5, application/json', 'text/plain;q=0', 'text/plain;q=x', '', None]:
    assert call('GET', headers={'Accept': accept}) == (200, {'messages': []}), accept
for accept in ['text/plain', 'TEXT/PLAIN; charset=utf-8', 'text/*', 'text/plain, */*', 'application/json;q=0.1, text/*;q=0.2']:
    for name in ['accept', 'Accept']:
        for payload in ['1.0', '2.0']:
            found = call('GET', headers={name: accept}, payload=payload)
            assert found == (200, 'No message yet.\\n'), accept
";
    let expected = "\
(200, 'No message yet.\\n')
(201, 'Hello from EFS!\\n')
(201, 'Hello from EFS!\\nHello again :)\\n')
(400, 'the message is empty\\n')
(200, 'Messages deleted.\\n')
";
    assert_eq!(run(script), expected);
}

#[test]
fn other_methods_are_named() {
    let script = "
for payload in ['1.0', '2.0']:
    print(invoke(http('OPTIONS', payload=payload)))
    answer = invoke(http('PUT', payload=payload))
    print(answer['statusCode'], answer['headers']['allow'])
print(invoke({'source': 'aws.events'})['statusCode'])
";
    let allow = "GET, HEAD, POST, DELETE, OPTIONS";
    let one = format!(
        "{{'statusCode': 204, 'headers': {{'allow': '{allow}'}}, 'body': ''}}\n405 {allow}\n"
    );
    assert_eq!(run(script), format!("{one}{one}400\n"));
}

#[test]
fn bodies_that_are_no_text_are_refused() {
    let script = "
for payload in ['1.0', '2.0']:
    def post(body=None, **options):
        return call('POST', body, payload=payload, **options)
    assert post(binary='Grüße'.encode())[0] == 201
    assert post(binary=b'\\xff\\xfe')[0] == 400
    assert post(binary='Grüße'.encode('latin-1'))[0] == 400
    assert post(binary=b'')[0] == 400
    broken = http('POST', 'a', payload=payload)
    broken['isBase64Encoded'] = True
    assert invoke(broken)['statusCode'] == 400
    assert post('\\ud800')[0] == 400
    assert post(None)[0] == 400
    assert post('x' * 4097)[0] == 413
    assert post('x' * 4096)[0] == 201
    assert post('\\0\\x1f\\u2028\\U0001f600')[0] == 201
    assert len(call('GET')[1]['messages']) == 3
    assert text('GET')[0] == 200
    call('DELETE')
";
    run(script);
}

/// Whatever the messages are, an answer stays below the limit of Lambda: `invoke` asserts it.
#[test]
fn a_full_wall_keeps_the_newest_messages() {
    let largest = WallSize { messages: 100_000, bytes: 2_500_000 };
    let script = "
for letter in ['\\U0001f600', '\"', '\\0', 'x']:
    count = 0
    # A wall that is nearly full, as earlier calls leave it.
    line = json.dumps(letter * 4096) + '\\n'
    while_full = line * (2 * 2_500_000 // len(line) - 1)
    (mounted() / 'messages.jsonl').write_text(while_full)
    for number in range(4):
        status, answer = call('POST', f'{number} ' + letter * 4000)
        assert status == 201
        assert answer['messages'][-1].startswith(f'{number} ')
        size = sum(len(json.dumps(it)) + 1 for it in answer['messages'])
        assert 2_400_000 < size <= 2_500_000, size
        assert call('GET')[1] == answer
        assert text('GET')[0] == 200
        assert (mounted() / 'messages.jsonl').stat().st_size <= 2 * 2_500_000 + 65536
    assert not (mounted() / 'messages.new').exists()
(mounted() / 'messages.jsonl').write_text('\"\"\\n' * 1_000_000)
assert len(call('GET')[1]['messages']) == 100_000
assert len(call('POST', 'last')[1]['messages']) == 100_000
assert call('GET')[1]['messages'][-1] == 'last'
";
    printed(&wall(largest), script);
    let few = WallSize { messages: 3, bytes: 65_536 };
    let script = "
for number in range(10):
    found = call('POST', str(number))[1]['messages']
    assert found == [str(it) for it in range(max(0, number - 2), number + 1)], found
    assert len((mounted() / 'messages.jsonl').read_text().splitlines()) <= 6
assert call('POST', '\\U0001f600' * 4096)[0] == 201
assert len(call('POST', '\\U0001f600' * 4096)[1]['messages']) == 1
";
    printed(&wall(few), script);
}

/// A writer that was killed leaves a part of a line, zeros, or nothing that is JSON.
#[test]
fn a_torn_file_is_read_and_repaired() {
    let script = r#"
wall = mounted() / 'messages.jsonl'
good = b'"one"\n"two"\n'
for torn in [b'"thr', b'"three"', b'"three', b'\0' * 5000, b'{', b'\xff\xfe', b'"\\ud8']:
    wall.write_bytes(good + torn)
    assert call('GET') == (200, {'messages': ['one', 'two']}), torn
    assert wall.read_bytes() == good + torn
    assert call('POST', 'four') == (201, {'messages': ['one', 'two', 'four']}), torn
    assert wall.read_bytes() == good + b'"four"\n', torn
    assert call('GET') == (200, {'messages': ['one', 'two', 'four']}), torn
for line in [b'garbage\n', b'5\n', b'null\n', b'{"a": 1}\n', b'\0\0\n', b'\n', b'"half\n', b'"\\ud800"\n', b'[' * 60000 + b'\n']:
    wall.write_bytes(b'"one"\n' + line + b'"two"\n')
    assert call('GET') == (200, {'messages': ['one', 'two']}), line[:20]
    assert text('GET') == (200, 'one\ntwo\n')
    assert call('POST', 'x') == (201, {'messages': ['one', 'two', 'x']}), line
    assert wall.read_bytes() == good + b'"x"\n', line
wall.write_bytes(b'"torn')
assert call('DELETE') == (200, {'messages': []})
assert wall.read_bytes() == b''
(mounted() / 'messages.new').write_bytes(b'left behind')
wall.write_bytes(b'"torn')
assert call('POST', 'x') == (201, {'messages': ['x']})
# A file that another program filled is no reason to fail, and its end counts.
wall.write_bytes(b'"old"\n' * 2_000_000 + b'"new"\n')
assert call('GET')[1]['messages'][-1] == 'new'
assert call('POST', 'x')[1]['messages'][-2:] == ['new', 'x']
assert wall.stat().st_size < 3_000_000
"#;
    run(script);
}

/// Processes that write, read and are killed at the same time lose no message that was answered.
#[test]
fn many_writers_lose_nothing() {
    let size = WallSize { messages: 1000, bytes: 2_000_000 };
    let script = "
def write(number):
    for at in range(40):
        status, answer = call('POST', f'{number}-{at} ' + 'x' * 3000, milliseconds=60_000)
        assert status == 201, (status, answer)
        assert call('GET', milliseconds=60_000)[0] == 200
assert forked(6, write) == {0}
messages = call('GET')[1]['messages']
print(len(messages), len({it.split()[0] for it in messages}))
for number in range(6):
    mine = [it.split()[0] for it in messages if it.startswith(f'{number}-')]
    assert mine == [f'{number}-{at}' for at in range(40)]
";
    assert_eq!(printed(&wall(size), script).output, "240 240\n");
}

/// Writers that are killed at any time, with a wall so small that every message rewrites the file.
#[test]
fn killed_writers_leave_a_wall_that_works() {
    let size = WallSize { messages: 2, bytes: 65_536 };
    let script = "
import signal, time
for round in range(25):
    child = os.fork()
    if child == 0:
        try:
            while True:
                call('POST', 'child ' + 'x' * 4000)
        finally:
            os._exit(1)
    time.sleep(0.004 * (round % 7))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    status, answer = call('POST', f'parent {round}')
    assert status == 201 and answer['messages'][-1] == f'parent {round}'
    assert call('GET')[1] == answer
";
    printed(&wall(size), script);
}

/// Nobody waits until the function is ended, and a file system that fails is answered and logged.
#[test]
fn a_wall_that_is_not_available_is_answered() {
    let script = "
import fcntl, time
import index
with open(mounted() / 'lock', 'ab+') as file:
    fcntl.lockf(file, fcntl.LOCK_EX)
    # Locks of the same process do not exclude each other.
    def busy(number):
        start = time.monotonic()
        status, answer = call(['GET', 'POST', 'DELETE'][number], 'x', milliseconds=3000)
        assert status == 503 and 'busy' in answer['error'], answer
        assert 2 < time.monotonic() - start < 3
    assert forked(3, busy) == {0}
(mounted() / 'messages.jsonl').mkdir()
for method in ['GET', 'POST', 'DELETE']:
    status, answer = call(method, 'x')
    assert status == 503, answer
";
    let found = printed(&wall(WallSize::default()), script);
    assert!(found.log.contains("the file system does not answer"), "{}", found.log);
    assert!(found.log.contains("IsADirectoryError"), "{}", found.log);
}
