//! One measurement of a large app: a number of stacks, each with a network, a file system and a number of functions that
//! mount it. `cargo xtask bench` runs it in several sizes.
//!
//! Prints one line of JSON with the CPU time in microseconds and the greatest use of memory in KiB.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark")]

use std::fs;

use stanchion_constructs::aws::sns;
use stanchion_constructs::lambda::{Code, Function, Runtime};
use stanchion_constructs::prelude::*;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    let [work, stacks, cells] = arguments.as_slice() else {
        // `cargo test --benches` has no arguments.
        return run("check", 1, 2);
    };
    run(work, stacks.parse().unwrap(), cells.parse().unwrap());
}

fn run(work: &str, stacks: usize, cells: usize) {
    let app = App::new();
    for at in 0..stacks {
        let stack = app.stack(&format!("Stack{at}"));
        match work {
            "topics" => topics(&stack, cells),
            _ => functions(&stack, cells),
        }
    }
    let built = cpu_micros();
    let assembly = app.into_assembly(&[]).unwrap();
    let synthesized = cpu_micros();
    let resources: usize = assembly.stacks().iter().map(|it| it.template.resources().count()).sum();
    let written: usize = assembly.stacks().iter().map(|it| it.template.to_yaml().len()).sum();
    let wrote = cpu_micros();
    let findings = if work == "check" { assembly.check().iter().count() } else { 0 };
    let checked = cpu_micros();
    println!(
        "{{\"resources\": {resources}, \"bytes\": {written}, \"findings\": {findings}, \"build\": {built}, \"synth\": {}, \"write\": {}, \"check\": {}, \"memory\": {}}}",
        synthesized - built,
        wrote - synthesized,
        checked - wrote,
        memory_kib()
    );
}

/// A file system with functions that mount it.
fn functions(stack: &Stack, cells: usize) {
    let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
    let data = FileSystem::builder(&network).build(stack, "Data");
    let user = PosixUser::new(1001, 1001);
    for at in 0..cells {
        let cell = stack.construct(&format!("Cell{at}"));
        let door = data.access_point(format!("/cell{at}")).create_as(user, 0o750).act_as(user);
        let door = door.build(&cell, "Door");
        let code = Code::inline("def handler(event, context):\n    return {}\n");
        let function = Function::builder(Runtime::PYTHON3_13, "index.handler", code)
            .vpc(&network)
            .build(&cell, "Function");
        door.mount_on(&function, local_mount_path!("/mnt/data"), Mount::read_write());
    }
}

/// Resources of L1, with two tags each.
fn topics(stack: &Stack, cells: usize) {
    for at in 0..cells {
        let tags = [("Index", at.to_string()), ("Vpc", "shared".to_owned())];
        let topic = sns::Topic::new().display_name(format!("Topic {at}")).tags(tags);
        stack.add(&format!("Topic{at}"), topic);
    }
}

/// Returns the time that all threads of this process have used a processor, in steps of 10 ms.
fn cpu_micros() -> u64 {
    let text = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program is in parentheses. The times are the 12th and 13th field after it.
    let fields = text.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks: u64 = fields.skip(11).take(2).filter_map(|it| it.parse::<u64>().ok()).sum();
    ticks * 10_000
}

fn memory_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
    line.and_then(|it| it.trim().split(' ').next()?.parse().ok()).unwrap_or_default()
}
