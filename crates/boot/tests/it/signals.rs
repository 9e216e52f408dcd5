//! Instances tell CloudFormation how their start ended.

use boot::{Boot, Fault, Outcome, Start, user_data};
use stanchion_constructs::prelude::*;

use super::world::{AT, can_boot, started, synth};

/// Returns the user data of a group that waits for signals.
fn group(scripts: &[&'static str]) -> String {
    let app = App::new();
    let stack = app.stack("Boot");
    let vpc = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
    let data = FileSystem::builder(&vpc).build(&stack, "Data");
    let mut template = LaunchTemplate::builder(&vpc);
    for script in scripts {
        template = template.script(*script);
    }
    let template = template.build(&stack, "Template");
    let group = AutoScalingGroup::builder(&template, 2)
        .instance_type("m5.large")
        .creation_signal(15)
        .build(&stack, "Group");
    data.mount_on(&group, mount_path!("/mnt/data"), Mount::read_write());
    user_data(&synth(&app)).remove(0).text
}

fn signals(outcome: &Outcome) -> Vec<&str> {
    outcome.calls.iter().map(String::as_str).filter(|it| it.starts_with("cfn-signal")).collect()
}

const FIRST: &str = "#!/bin/bash\nset -e\naws first\necho done > /mnt/data/first\n";
const SECOND: &str = "#!/bin/sh\naws second\n";
const FAILS: &str = "#!/bin/sh\naws fails\nexit 3\n";
const RESOURCE: &str = "--stack Stack --resource GroupAutoScalingGroup --region eu-west-1";

/// One signal comes when all scripts have ended, and none after a restart.
#[test]
fn a_signal_says_that_all_scripts_have_ended() {
    if !can_boot() {
        return;
    }
    let machine = Boot::new(group(&[FIRST, SECOND])).mount(AT).then(Start::Reboot);
    let starts = started(&machine);
    assert_eq!(signals(&starts[0]), [format!("cfn-signal {RESOURCE} --exit-code 0")]);
    let last: Vec<&str> = starts[0].calls.iter().rev().take(3).map(String::as_str).collect();
    assert_eq!(last[1..], ["aws second", "aws first"], "{:#?}", starts[0].calls);
    assert!(!starts[0].failed() && starts[0].is_mounted(AT), "{:#?}", starts[0]);
    assert!(signals(&starts[1]).is_empty() && !starts[1].called("aws"), "{:#?}", starts[1].calls);
    let alone = started(&Boot::new(group(&[])).mount(AT)).remove(0);
    assert_eq!(signals(&alone), [format!("cfn-signal {RESOURCE} --exit-code 0")]);
}

/// A script that fails does not stop the others, and the signal says so.
#[test]
fn a_signal_says_that_a_script_has_failed() {
    if !can_boot() {
        return;
    }
    let outcome = started(&Boot::new(group(&[FAILS, SECOND])).mount(AT)).remove(0);
    assert_eq!(signals(&outcome), [format!("cfn-signal {RESOURCE} --exit-code 1")]);
    assert!(outcome.position("aws second") < outcome.position("cfn-signal"));
    assert!(outcome.failed(), "{outcome:#?}");
}

/// Without its file system an instance tells why, runs no script, and turns itself off.
#[test]
fn a_signal_says_that_a_mount_has_failed() {
    if !can_boot() {
        return;
    }
    for (fault, reason) in
        [(Fault::Never, "is not mounted"), (Fault::ClientMissing, "is not installed")]
    {
        let outcome = started(&Boot::new(group(&[FIRST])).fault(fault).mount(AT)).remove(0);
        let signals = signals(&outcome);
        assert_eq!(signals.len(), 1, "{fault:?}: {:#?}", outcome.calls);
        assert!(signals[0].contains("--exit-code 1 --reason"), "{signals:?}");
        assert!(signals[0].replace('\\', "").contains(reason), "{signals:?}");
        assert!(!outcome.called("aws first") && outcome.is_off, "{outcome:#?}");
    }
}
