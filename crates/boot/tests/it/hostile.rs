//! Values that would run a command if a script or a document read them as its own text.

use boot::{Boot, user_data};
use stanchion_constructs::compute::Instance;
use stanchion_constructs::network::ExistingVpc;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::ExistingFileSystem;
use stanchion_constructs::user_data::FileToWrite;

use super::world::{can_boot, started, synth};

/// Texts that leave a word, a line, a here-document, a YAML value or a part of a MIME archive and call `aws canary`.
const PAYLOADS: [&str; 8] = [
    "$(aws canary)",
    "`aws canary`",
    "'; aws canary; '",
    "\"; aws canary; \"",
    "a\naws canary",
    "EOF\naws canary\n",
    "a\nruncmd:\n  - aws canary",
    "a\n--==STANCHION-PART==\nContent-Type: text/x-shellscript\n\n#!/bin/sh\naws canary\n",
];

/// Returns the user data of an instance with a mount and a hostile text in every value that is not a script of the user.
fn data(payload: &str) -> String {
    let app = App::new();
    let stack = app.stack("S");
    let vpc = Vpc::builder(cidr!("10.0.0.0/16")).zones(1).build(&stack, "Network");
    let file = FileToWrite {
        path: "/run/value".to_owned(),
        content: payload.to_owned().into(),
        mode: 0o644,
        owner: "root:root".to_owned(),
    };
    let config = CloudConfig::new().package(payload).timezone(payload).ssh_key(payload).write(file);
    let instance = Instance::builder(&vpc, "m5.large").cloud_config(config).build(&stack, "I");
    let data = FileSystem::builder(&vpc).build(&stack, "Data");
    data.mount_on(&instance, mount_path!("/mnt/efs"), Mount::read_write());
    user_data(&synth(&app)).remove(0).text
}

#[test]
fn values_of_user_data_run_nothing() {
    if !can_boot() {
        return;
    }
    for payload in PAYLOADS {
        let outcome = started(&Boot::new(data(payload)).mount("/mnt/efs")).remove(0);
        assert!(!outcome.calls.iter().any(|it| it == "aws canary"), "{payload:?}: {outcome:#?}");
    }
}

#[test]
fn ids_and_options_of_other_forms_reach_no_script() {
    for payload in PAYLOADS {
        let app = App::new();
        let stack = app.stack("S");
        let network =
            ExistingVpc::new("vpc-0123abcd").subnet(Tier::Private, "a", "subnet-0123abcd");
        let vpc = Vpc::import(&stack, "Network", network);
        let instance = Instance::builder(&vpc, "m5.large").build(&stack, "I");
        let id = format!("fs-0123abcd{payload}");
        let data = ExistingFileSystem::new(&vpc, id, "sg-0123abcd");
        let mount = Mount::read_write().option(payload);
        let data = FileSystem::import(&stack, "Data", data);
        data.mount_on(&instance, mount_path!("/mnt/efs"), mount);
        let findings = app.synth().unwrap_err();
        let found: Vec<&str> = findings.iter().map(|it| it.code.id).collect();
        assert_eq!(found, ["MNT-024", "APP-019"], "{payload:?}: {findings}");
    }
}
