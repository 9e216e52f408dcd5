//! Configurations of blueprints.

use serde_json::{Value, json};
use stanchion_constructs::blueprints::{
    BatchPipeline, Blueprint, DistributedTraining, InCloudTransfer, LustreScratchBurst,
    LustreTraining, MessageWall, MlInference, ModelRegistry, ScaleOut, SharedMlData,
};
use stanchion_constructs::construct::Diagnostics;
use stanchion_constructs::prelude::*;

use super::Messages;

/// Adds the findings of a blueprint about a configuration with this many values that are not allowed, and this many that
/// do not fit the others.
#[track_caller]
fn config<B: Blueprint>(
    messages: &mut Messages,
    title: &str,
    (outside, conflicts): (usize, usize),
    value: Value,
) {
    let config: B = serde_json::from_value(value).unwrap();
    let title = format!("{}: {title}", B::NAME);
    let mut ids = vec!["error[CFG-001]"; outside];
    ids.extend(vec!["error[CFG-004]"; conflicts]);
    let mut findings = config.check();
    findings.sort_by_key(|it| it.code.id);
    // Diagnostics are sorted by place and property; here by code first.
    let found: Vec<String> = findings.iter().map(|it| format!("error[{}]", it.code.id)).collect();
    assert_eq!(found, ids, "{title}: {findings:#?}");
    let found: Vec<&str> = Diagnostics::from(findings.clone())
        .iter()
        .map(|it| if it.code.id == "CFG-001" { "error[CFG-001]" } else { "error[CFG-004]" })
        .collect();
    messages.findings(&title, &found, findings);
}

#[test]
fn networks() {
    let mut messages = Messages::of("blueprint-networks");
    let mut network = |title, value| {
        config::<ScaleOut>(&mut messages, title, (1, 0), json!({ "network": value }));
    };
    network("no subnet", json!({ "existing": { "vpcId": "vpc-0a1b2c3d", "subnets": {} } }));
    network("no zone of parameters", json!({ "parameters": { "zones": 0 } }));
    network("no zone", json!({ "new": { "zones": 0 } }));
    let wide = json!({ "network": { "new": { "cidr": "10.0.0.0/15" } } });
    let wide: ScaleOut = serde_json::from_value(wide).unwrap();
    messages.findings("scale-out: a block of /15", &["error[VPC-001]"], wide.check());
    let nat =
        json!({ "network": { "new": { "tiers": ["private"] } }, "fleet": { "tier": "private" } });
    config::<ScaleOut>(&mut messages, "NAT without public subnets", (0, 1), nat);
    let zones = json!({ "a": "subnet-0a1b2c3d", "us-east-1a": "subnet-0a1b2c3e" });
    let zones = json!({ "network": { "existing": { "vpcId": "vpc-0a1b2c3d", "subnets": zones } } });
    config::<ScaleOut>(&mut messages, "a zone twice", (0, 1), zones);
    let zone = json!({ "fileSystem": { "new": { "oneZone": "F" } } });
    config::<ScaleOut>(&mut messages, "a zone that the network does not have", (0, 1), zone);
    messages.review();
}

#[test]
fn configurations() {
    let mut messages = Messages::of("blueprints");
    config::<ScaleOut>(
        &mut messages,
        "values out of range",
        (4, 3),
        json!({
            "network": { "new": { "tiers": ["public"], "nat": "none" } },
            "fleet": {
                "capacity": 0, "onDemandCapacity": 1, "instanceTypes": ["m5.large", "m5.large"],
                "tier": "private",
            },
            "copy": { "workersPerVcpu": 65, "timeoutSeconds": 0 },
            "alarms": {},
        }),
    );
    config::<ScaleOut>(
        &mut messages,
        "instance types with different processors",
        (0, 1),
        json!({ "fleet": { "instanceTypes": ["m5.large", "m7g.large"] } }),
    );
    let lifecycle = json!({ "infrequentAccessAfterDays": 30, "archiveAfterDays": 7 });
    config::<ScaleOut>(
        &mut messages,
        "Archive that the file system does not support",
        (0, 3),
        json!({ "fileSystem": { "new": {
            "throughput": "bursting", "oneZone": "A", "lifecycle": lifecycle,
        } } }),
    );
    config::<BatchPipeline>(
        &mut messages,
        "values out of range",
        (6, 3),
        json!({
            "compute": {
                "kind": "spot", "instanceTypes": [], "maxVcpus": 0, "minVcpus": 1, "rootDiskGib": 8,
            },
            "steps": [
                {
                    "name": "first", "command": ["true"], "vcpus": 0.5, "memoryMib": 2, "arraySize": 1,
                    "timeoutSeconds": 59, "attempts": 11,
                },
            ],
        }),
    );
    config::<BatchPipeline>(&mut messages, "no step", (1, 0), json!({ "steps": [] }));
    let step = json!({ "name": "same", "command": ["true"] });
    config::<BatchPipeline>(
        &mut messages,
        "one step twice",
        (0, 1),
        json!({ "steps": [step, step] }),
    );
    config::<BatchPipeline>(
        &mut messages,
        "a job that is larger than every instance",
        (0, 1),
        json!({ "steps": [{ "name": "big", "command": ["true"], "memoryMib": 200_000 }] }),
    );
    config::<BatchPipeline>(
        &mut messages,
        "a size that Fargate does not have",
        (0, 1),
        json!({
            "compute": { "kind": "fargate" },
            "steps": [{ "name": "a", "command": ["true"], "vcpus": 1.0, "memoryMib": 3000 }],
        }),
    );
    config::<BatchPipeline>(
        &mut messages,
        "instances without a way out",
        (0, 1),
        json!({ "network": { "new": { "nat": "none" } } }),
    );
    config::<DistributedTraining>(
        &mut messages,
        "values out of range",
        (3, 3),
        json!({
            "machines": 0, "rootDiskGib": 8, "storage": { "provisionedEfs": 0.5 },
            "instanceType": "t3.micro", "efa": true, "image": "amazonLinux2023",
        }),
    );
    config::<LustreScratchBurst>(
        &mut messages,
        "values out of range",
        (2, 0),
        json!({ "capacity": 0, "instanceTypes": ["c7i.large"] }),
    );
    config::<LustreTraining>(
        &mut messages,
        "values out of range",
        (6, 1),
        json!({
            "compute": { "instanceTypes": [] },
            "job": { "vcpus": 0, "timeoutSeconds": 1, "attempts": 0 },
            "bucket": { "export": { "scheduled": { "hours": 0 } } },
            "storage": { "backup": { "days": 91 } },
        }),
    );
    config::<LustreTraining>(
        &mut messages,
        "a job without an instance",
        (0, 2),
        json!({ "compute": { "maxVcpus": 32 }, "job": { "gpus": 8 } }),
    );
    let existing = json!({ "existing": { "id": "fs-0a1b2c3d", "securityGroupId": "sg-0a1b2c3d" } });
    config::<InCloudTransfer>(
        &mut messages,
        "a copy onto itself",
        (0, 1),
        json!({
            "source": { "efs": { "fileSystem": existing } },
            "destination": { "efs": { "fileSystem": existing } },
        }),
    );
    config::<InCloudTransfer>(
        &mut messages,
        "buckets that do not fit",
        (0, 3),
        json!({
            "source": { "s3": { "bucket": "shared-data", "storageClass": "deepArchive" } },
            "destination": { "s3": { "bucket": "shared-data", "directory": "/copies", "kmsKey": "new" } },
        }),
    );
    config::<ModelRegistry>(
        &mut messages,
        "values out of range",
        (2, 1),
        json!({
            "infrequentAccessAfterDays": 90, "archiveAfterDays": 30,
            "backup": { "dailyDays": 0, "monthlyWarmDays": 0 },
        }),
    );
    config::<MlInference>(
        &mut messages,
        "values out of range",
        (5, 3),
        json!({
            "accessPoint": { "uid": 0 },
            "function": {
                "memoryMib": 64, "timeoutSeconds": 901, "provisionedConcurrency": 0,
                "mostProvisionedConcurrency": 1, "reservedConcurrency": 0,
            },
            "loader": { "instanceType": "t4g.medium" },
            "load": { "coldStartGib": 0, "coldStartsPerDay": 0 },
        }),
    );
    config::<MlInference>(
        &mut messages,
        "a loader and a function without a way out",
        (0, 2),
        json!({ "network": { "new": { "tiers": ["private", "isolated"], "nat": "none" } } }),
    );
    config::<MessageWall>(
        &mut messages,
        "values out of range",
        (6, 1),
        json!({
            "fileSystem": { "new": { "oneZone": "C" } },
            "wall": { "messages": 0, "bytes": 3_000_000 },
            "function": { "memoryMib": 64, "timeoutSeconds": 30 },
            "api": { "rate": 0.0, "burst": 0 },
        }),
    );
    config::<SharedMlData>(&mut messages, "no team", (1, 0), json!({ "teams": {} }));
    config::<SharedMlData>(
        &mut messages,
        "teams that Studio does not accept",
        (2, 2),
        json!({
            "teams": {
                "first": { "gid": 1000, "members": { "ada": { "uid": 1 } } },
                "vision": { "gid": 1001, "members": { "ada": { "uid": 10001 }, "bob": { "uid": 10001 } } },
            },
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
