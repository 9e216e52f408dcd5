//! Configurations of blueprints.

use serde_json::{Value, json};
use stanchion_constructs::blueprints::{
    BatchPipeline, Blueprint, DistributedTraining, InCloudTransfer, LustreScratchBurst,
    LustreTraining, MessageWall, MlInference, ModelRegistry, ScaleOut, SharedMlData,
};
use stanchion_constructs::prelude::*;

use super::Messages;

/// Adds the findings of a blueprint about a configuration with this many values that are not allowed.
#[track_caller]
fn config<B: Blueprint>(messages: &mut Messages, title: &str, wrong: usize, value: Value) {
    let config: B = serde_json::from_value(value).unwrap();
    let title = format!("{}: {title}", B::NAME);
    messages.findings(&title, &vec!["error[CFG-001]"; wrong], config.check());
}

#[test]
fn networks() {
    let mut messages = Messages::of("blueprint-networks");
    let mut network = |title, value| {
        config::<ScaleOut>(&mut messages, title, 1, json!({ "network": value }));
    };
    network("no subnet", json!({ "existing": { "vpcId": "vpc-1", "subnets": {} } }));
    network("no zone of parameters", json!({ "parameters": { "zones": 0 } }));
    network("no zone", json!({ "new": { "zones": 0 } }));
    let wide = json!({ "network": { "new": { "cidr": "10.0.0.0/15" } } });
    let wide: ScaleOut = serde_json::from_value(wide).unwrap();
    messages.findings("scale-out: a block of /15", &["error[VPC-001]"], wide.check());
    let nat =
        json!({ "network": { "new": { "tiers": ["private"] } }, "fleet": { "tier": "private" } });
    config::<ScaleOut>(&mut messages, "NAT without public subnets", 1, nat);
    messages.review();
}

#[test]
fn configurations() {
    let mut messages = Messages::of("blueprints");
    config::<ScaleOut>(
        &mut messages,
        "values out of range",
        9,
        json!({
            "network": { "new": { "tiers": ["public"], "nat": "none" } },
            "fleet": { "capacity": 0, "onDemandCapacity": 1, "instanceTypes": [], "tier": "private" },
            "copy": { "bucket": "a b", "prefix": "in put", "workersPerVcpu": 65, "timeoutSeconds": 0 },
            "alarms": {},
        }),
    );
    config::<BatchPipeline>(
        &mut messages,
        "values out of range",
        12,
        json!({
            "compute": { "kind": "spot", "instanceTypes": [], "maxVcpus": 0, "minVcpus": 1, "rootDiskGib": 8 },
            "steps": [
                {
                    "name": "1st", "command": [], "vcpus": 0.5, "memoryMib": 2, "arraySize": 1,
                    "timeoutSeconds": 59, "attempts": 11,
                },
            ],
            "schedule": "0 3 * * *",
        }),
    );
    config::<BatchPipeline>(&mut messages, "no step", 1, json!({ "steps": [] }));
    let step = json!({ "name": "same", "command": ["true"] });
    config::<BatchPipeline>(&mut messages, "one step twice", 1, json!({ "steps": [step, step] }));
    config::<BatchPipeline>(
        &mut messages,
        "a size that Fargate does not have",
        1,
        json!({
            "compute": { "kind": "fargate" },
            "steps": [{ "name": "a", "command": ["true"], "vcpus": 1.0, "memoryMib": 3000 }],
        }),
    );
    config::<DistributedTraining>(
        &mut messages,
        "values out of range",
        3,
        json!({ "machines": 0, "rootDiskGib": 8, "storage": { "provisionedEfs": 0.5 } }),
    );
    config::<LustreScratchBurst>(
        &mut messages,
        "values out of range",
        3,
        json!({ "bucket": { "existing": "A" }, "capacity": 0, "instanceTypes": ["c7i.large"] }),
    );
    config::<LustreTraining>(
        &mut messages,
        "values out of range",
        5,
        json!({
            "compute": { "instanceTypes": [] },
            "job": { "vcpus": 0, "timeoutSeconds": 1, "attempts": 0 },
            "storage": { "exportHours": 0 },
        }),
    );
    config::<InCloudTransfer>(
        &mut messages,
        "values that DataSync does not accept",
        4,
        json!({
            "sourceDirectory": "a", "destinationDirectory": "b", "schedule": "0 2 * * *",
            "exclude": ["a|b"],
        }),
    );
    config::<ModelRegistry>(
        &mut messages,
        "values out of range",
        5,
        json!({
            "accessPoint": { "path": "models" },
            "infrequentAccessAfterDays": 90, "archiveAfterDays": 30,
            "backup": { "dailyDays": 0, "monthlyWarmDays": 0, "copyToVault": "vault" },
        }),
    );
    config::<MlInference>(
        &mut messages,
        "values out of range",
        10,
        json!({
            "accessPoint": { "uid": 0, "mode": "79" },
            "function": {
                "memoryMib": 64, "timeoutSeconds": 901, "provisionedConcurrency": 0,
                "mostProvisionedConcurrency": 1, "reservedConcurrency": 0,
            },
            "loader": { "packages": ["x; reboot"], "instanceType": "t4g.medium" },
            "load": { "coldStartGib": 0, "coldStartsPerDay": 0 },
        }),
    );
    config::<MlInference>(
        &mut messages,
        "a loader and a function without a way out",
        2,
        json!({ "network": { "new": { "tiers": ["private", "isolated"], "nat": "none" } } }),
    );
    config::<MessageWall>(
        &mut messages,
        "values out of range",
        8,
        json!({
            "fileSystem": { "new": { "oneZone": "C" } },
            "wall": { "messages": 0, "bytes": 3_000_000 },
            "function": { "memoryMib": 64, "timeoutSeconds": 30 },
            "api": { "rate": 0.0, "burst": 0, "allowOrigins": ["example.com"] },
        }),
    );
    config::<SharedMlData>(&mut messages, "no team", 1, json!({ "teams": {} }));
    config::<SharedMlData>(
        &mut messages,
        "teams that Studio does not accept",
        6,
        json!({
            "teams": {
                "1st": { "gid": 1000, "members": { "ada": 1 } },
                "vision": { "gid": 1001, "members": { "ada": 10001, "b c": 10002 } },
            },
            "notebook": "t3.medium",
        }),
    );
    messages.review();
}

#[test]
fn cold_starts() {
    let mut messages = Messages::of("blueprint-ml-inference");
    let config = json!({
        "fileSystem": { "new": { "throughput": "bursting" } },
        "load": { "coldStartsPerDay": 127 },
    });
    let app = App::new();
    let config: MlInference = serde_json::from_value(config).unwrap();
    config.build(&app);
    messages.wrong_app("more cold starts than throughput", &["warning[EFS-080]"], &app);
    messages.review();
}
