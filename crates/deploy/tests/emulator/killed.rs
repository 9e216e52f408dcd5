//! The deployer is killed at random moments and run again, and ends in the same state.

use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::assembly::{handle, parameter};
use crate::support::proxy::{self, ChangeSets, Fault, Random};
use crate::support::{Account, Folder, Stack};

/// Returns stacks that depend on each other in a row, so that a run takes long enough to be killed.
fn stacks(version: &str) -> Vec<Stack> {
    let one = |number: usize| {
        let name = format!("Stack{number}");
        let before: Vec<String> =
            (number > 0).then(|| format!("Stack{}", number - 1)).into_iter().collect();
        let resources =
            json!({ "P": parameter(&format!("{version}-{number}")), "Handle": handle() });
        Stack::new(&name, &resources)
            .section("Outputs", json!({ "Name": { "Value": { "Ref": "P" } } }))
            .with("dependencies", json!(before))
    };
    (0..4).map(one).collect()
}

/// Returns the state of each stack: its status, its parameter's value, and the number of creations and updates.
fn state(account: &Account) -> Vec<(Value, Value, usize)> {
    (0..4)
        .map(|number| {
            let name = format!("Stack{number}");
            let stack =
                account.ask("cloudformation", "describe_stacks", &json!({ "StackName": name }));
            let stack = &stack["Stacks"][0];
            let parameter = stack["Outputs"][0]["OutputValue"].clone();
            let value = account.ask("ssm", "get_parameter", &json!({ "Name": parameter }));
            let events = account.ask(
                "cloudformation",
                "describe_stack_events",
                &json!({ "StackName": name }),
            );
            let starts = events["StackEvents"].as_array().unwrap().iter().filter(|it| {
                let status = it["ResourceStatus"].as_str().unwrap_or_default();
                it["LogicalResourceId"] == name.as_str()
                    && (status == "CREATE_IN_PROGRESS" || status == "UPDATE_IN_PROGRESS")
            });
            (stack["StackStatus"].clone(), value["Parameter"]["Value"].clone(), starts.count())
        })
        .collect()
}

#[test]
#[ignore = "needs the emulator"]
fn twenty_kills_end_in_the_same_state() {
    // Five at a time; each kills twice while it creates and twice while it updates.
    std::thread::scope(|scope| {
        for turn in 0..5 {
            scope.spawn(move || killed(turn));
        }
    });
}

#[test]
#[ignore = "needs the emulator"]
fn two_runs_at_once_do_it_once() {
    let account = Account::of("two_runs_at_once");
    let sets = ChangeSets::default();
    let (url, seen) = proxy::start(account.url(), move |request| {
        std::thread::sleep(Duration::from_millis(20));
        sets.fault(request)
    });
    let slow = account.behind(&url);
    let folder = Folder::new(&[]);
    for version in ["a", "b"] {
        folder.rewrite(&stacks(version));
        std::thread::scope(|scope| {
            let runs = [0, 150].map(|late| {
                let (slow, folder) = (&slow, &folder);
                scope.spawn(move || {
                    std::thread::sleep(Duration::from_millis(late));
                    slow.deploy("up", folder.path(), &["--yes"])
                })
            });
            for run in runs {
                run.join().unwrap().expect(0);
            }
        });
    }
    let wanted: Vec<(Value, Value, usize)> =
        (0..4).map(|number| (json!("UPDATE_COMPLETE"), json!(format!("b-{number}")), 2)).collect();
    assert_eq!(state(&account), wanted);
    // A run plans again after the other one has deployed, and finds no changes.
    let mut repeated = seen.repeated();
    repeated.retain(|it| !it.starts_with("CreateChangeSet"));
    assert_eq!(repeated, [""; 0]);
}

fn killed(turn: u64) {
    let random = Random::new(turn);
    let account = Account::of(&format!("killed {turn}"));
    // Answers that take their time make the run long enough to be hit anywhere.
    let (url, seen) = proxy::start(account.url(), |_| {
        std::thread::sleep(Duration::from_millis(20));
        Fault::None
    });
    let slow = account.behind(&url);
    let folder = Folder::new(&[]);
    for version in ["a", "b"] {
        folder.rewrite(&stacks(version));
        for _ in 0..2 {
            let mut running = slow.program();
            let running = running.arg("up").arg(folder.path()).arg("--yes");
            let running = running.stdout(Stdio::null()).stderr(Stdio::null());
            let mut running = running.spawn().unwrap();
            std::thread::sleep(Duration::from_millis(20 + random.below(1500)));
            // SIGKILL: nothing can be tidied up.
            running.kill().unwrap();
            running.wait().unwrap();
        }
        slow.deploy("up", folder.path(), &["--yes"]).expect(0);
    }
    let wanted: Vec<(Value, Value, usize)> =
        (0..4).map(|number| (json!("UPDATE_COMPLETE"), json!(format!("b-{number}")), 2)).collect();
    assert_eq!(state(&account), wanted, "turn {turn}");
    assert_eq!(seen.repeated(), [""; 0], "turn {turn}");
}
