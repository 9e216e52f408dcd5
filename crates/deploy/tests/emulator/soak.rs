//! Hundreds of stacks over an unreliable connection.

use std::process::Stdio;

use serde_json::json;

use crate::support::assembly::parameter;
use crate::support::proxy::{self, Fault, Random};
use crate::support::{Account, Folder, Run, Stack};

const STACKS: usize = 200;

fn stacks(version: &str) -> Vec<Stack> {
    let one = |number: usize| {
        // The nine stacks after every tenth one use its outputs.
        let before: Vec<String> = (!number.is_multiple_of(10))
            .then(|| format!("S{}", number - number % 10))
            .into_iter()
            .collect();
        Stack::new(
            &format!("S{number}"),
            &json!({ "P": parameter(&format!("{version}-{number}")) }),
        )
        .with("dependencies", json!(before))
    };
    (0..STACKS).map(one).collect()
}

#[test]
#[ignore = "needs the emulator"]
fn two_hundred_stacks_are_deployed_despite_random_faults() {
    let account = Account::of("soak");
    let random = Random::new(7);
    let (url, seen) = proxy::start(account.url(), move |_| match random.below(100) {
        0..5 => Fault::Throttled,
        5..8 => Fault::ServerError,
        8..10 => Fault::LostRequest,
        10..12 => Fault::LostAnswer,
        12..14 => Fault::HalfAnswer,
        _ => Fault::None,
    });
    let folder = Folder::new(&stacks("a"));
    for version in ["a", "b"] {
        folder.rewrite(&stacks(version));
        let mut program = account.behind(&url).program();
        program.arg("up").arg(folder.path()).args(["--yes", "--calls", "--concurrency", "0"]);
        let running = program.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        Run::of(&running.wait_with_output().unwrap()).expect(0);
    }
    let mut done = 0;
    let mut page = json!({});
    loop {
        let all = account.ask("cloudformation", "describe_stacks", &page);
        let stacks = all["Stacks"].as_array().unwrap();
        done += stacks.iter().filter(|it| it["StackStatus"] == "UPDATE_COMPLETE").count();
        let Some(next) = all["NextToken"].as_str() else { break };
        page = json!({ "NextToken": next });
    }
    assert_eq!(done, STACKS);
    assert_eq!(seen.repeated(), [""; 0]);
}
