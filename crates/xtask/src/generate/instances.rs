//! The table of EC2's instance types.
//!
//! Each line is a type, with parts separated by spaces: the name; the processor architectures, separated by `,`; the
//! virtual CPUs; the memory in MiB; the GPUs; the EFA interfaces; the network interfaces; the network cards; and the
//! properties, separated by `,`. A line with only a name is a type of which only the name is known.

use std::collections::BTreeMap;

use serde_json::Value;

pub(super) fn table(types: &Value, ec2: &Value) -> Vec<u8> {
    let mut lines: BTreeMap<&str, String> = BTreeMap::new();
    let names = ec2["shapes"]["InstanceType"]["enum"].as_array().into_iter().flatten();
    lines.extend(names.filter_map(Value::as_str).map(|name| (name, name.to_owned())));
    for (name, facts) in types.as_object().into_iter().flatten() {
        lines.insert(name, line(name, facts));
    }
    lines.into_values().map(|it| it + "\n").collect::<String>().into_bytes()
}

fn line(name: &str, facts: &Value) -> String {
    let number = |path: &str| facts.pointer(path).and_then(Value::as_u64).unwrap_or_default();
    let yes = |path: &str| facts.pointer(path).and_then(Value::as_bool).unwrap_or_default();
    let list = |path: &str| {
        let items = facts.pointer(path).and_then(Value::as_array).into_iter().flatten();
        items.filter_map(Value::as_str).collect::<Vec<_>>()
    };
    let gpus = facts.pointer("/GpuInfo/Gpus").and_then(Value::as_array).into_iter().flatten();
    // The smallest types have a part of a GPU: a count of 0, and one logical GPU.
    let gpus: u64 = gpus
        .map(|it| ["Count", "LogicalGpuCount"].map(|name| it[name].as_u64().unwrap_or_default()))
        .map(|[whole, logical]| if whole == 0 { logical } else { whole })
        .sum();
    let ena = facts.pointer("/NetworkInfo/EnaSupport").and_then(Value::as_str);
    let root = list("/SupportedRootDeviceTypes");
    let properties: Vec<&str> = [
        ("burstable", yes("/BurstablePerformanceSupported")),
        ("cluster", list("/PlacementGroupInfo/SupportedStrategies").contains(&"cluster")),
        ("current", yes("/CurrentGeneration")),
        ("ena", ena.is_some_and(|it| it != "unsupported")),
        ("instance-root", root.contains(&"instance-store")),
        ("metal", yes("/BareMetal")),
        ("nitro", facts["Hypervisor"] == "nitro"),
        ("spot", list("/SupportedUsageClasses").contains(&"spot")),
        ("storage", yes("/InstanceStorageSupported")),
    ]
    .into_iter()
    .filter_map(|(name, is)| is.then_some(name))
    .collect();
    format!(
        "{name} {} {} {} {gpus} {} {} {} {}",
        list("/ProcessorInfo/SupportedArchitectures").join(","),
        number("/VCpuInfo/DefaultVCpus"),
        number("/MemoryInfo/SizeInMiB"),
        number("/NetworkInfo/EfaInfo/MaximumEfaInterfaces"),
        number("/NetworkInfo/MaximumNetworkInterfaces"),
        number("/NetworkInfo/MaximumNetworkCards"),
        properties.join(",")
    )
}
