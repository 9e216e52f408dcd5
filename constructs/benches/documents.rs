//! Times of reading and writing documents, each beside the time of serde_json for the same document.
//!
//! Prints one line of JSON for each measurement. `cargo xtask bench` runs it.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark")]
#![allow(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "it measures time, and no template depends on it"
)]

use std::fs;
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};
use stanchion_constructs::blueprints::{Blueprint, ScaleOut};
use stanchion_constructs::prelude::*;
use stanchion_constructs::template::Template;

/// The number of pairs of measurements. The median of their ratios is printed.
const PAIRS: usize = 15;

/// The bytes that one measurement should work on at least, so that it takes some milliseconds.
const LEAST_BYTES: usize = 2_000_000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    match arguments.as_slice() {
        [work, file] if work == "read" => read(file),
        _ => {
            times();
            ["json", "yaml"].into_iter().for_each(memory);
        }
    }
}

/// Returns a template of at least this size, with the resources of a blueprint again and again.
fn template(bytes: usize) -> Template {
    let app = App::new();
    ScaleOut::default().build(&app);
    let one = app.synth().unwrap().stacks()[0].template.to_json();
    let one: Value = serde_json::from_str(&one).unwrap();
    let resources = one["Resources"].as_object().unwrap();
    let mut all = Map::new();
    let (mut size, mut copy) = (0, 0);
    while size < bytes {
        for (id, resource) in resources {
            size += id.len() + serde_json::to_string_pretty(resource).unwrap().len();
            all.insert(format!("{id}Copy{copy}"), resource.clone());
        }
        copy += 1;
    }
    let text = json!({ "AWSTemplateFormatVersion": "2010-09-09", "Resources": all }).to_string();
    Template::parse(text).unwrap().template
}

fn times() {
    for (size, bytes) in [("20 KB", 20_000), ("5 MB", 5_000_000)] {
        let template = template(bytes);
        let (json, yaml) = (template.to_json(), template.to_yaml());
        let value: Value = serde_json::from_str(&json).unwrap();
        let read_floor = || drop(black_box(serde_json::from_str::<Value>(&json).unwrap()));
        let write_floor = || drop(black_box(serde_json::to_string_pretty(&value).unwrap()));
        let line = |what: &str, bytes: usize, own: &dyn Fn(), floor: &dyn Fn()| {
            let (time, ratio) = compared(bytes, own, floor);
            println!(
                "{}",
                json!({ "what": what, "size": size, "bytes": bytes, "nanos": time, "ratio": ratio })
            );
        };
        let read = |text: &str| drop(black_box(Template::parse(text).unwrap()));
        line("read JSON", json.len(), &|| read(&json), &read_floor);
        line("read YAML", yaml.len(), &|| read(&yaml), &read_floor);
        line("write JSON", json.len(), &|| drop(black_box(template.to_json())), &write_floor);
        line("write YAML", yaml.len(), &|| drop(black_box(template.to_yaml())), &write_floor);
    }
}

/// Returns the least time of some work in nanoseconds, and the median of its ratio to the floor. Both are measured in turn,
/// so that a slow moment slows both.
fn compared(bytes: usize, own: &dyn Fn(), floor: &dyn Fn()) -> (u128, f64) {
    let runs = u32::try_from(LEAST_BYTES.div_ceil(bytes)).unwrap();
    let time = |work: &dyn Fn()| {
        let start = Instant::now();
        (0..runs).for_each(|_| work());
        start.elapsed() / runs
    };
    time(own);
    time(floor);
    let pairs: Vec<(Duration, Duration)> = (0..PAIRS).map(|_| (time(own), time(floor))).collect();
    let mut ratios: Vec<f64> =
        pairs.iter().map(|(own, floor)| own.as_secs_f64() / floor.as_secs_f64()).collect();
    ratios.sort_by(f64::total_cmp);
    let least = pairs.iter().map(|(own, _)| own.as_nanos()).min().unwrap();
    (least, ratios[PAIRS / 2])
}

/// Has another process read a document of 5 MB. This one has memory that it could use again.
fn memory(format: &str) {
    let template = template(5_000_000);
    let text = if format == "yaml" { template.to_yaml() } else { template.to_json() };
    let file = std::env::temp_dir().join(format!("stanchion-{}.{format}", std::process::id()));
    fs::write(&file, text).unwrap();
    let reader = Command::new(std::env::current_exe().unwrap()).arg("read").arg(&file).status();
    fs::remove_file(&file).unwrap();
    assert!(reader.unwrap().success());
}

/// Reads a document and prints the memory that this takes.
fn read(file: &str) {
    let text = fs::read_to_string(file).unwrap();
    // Writing to this file makes the present use of memory the greatest one so far.
    fs::write("/proc/self/clear_refs", "5").unwrap();
    let before = peak_kib();
    let parsed = black_box(Template::parse(&text).unwrap());
    let used = (peak_kib() - before) * 1024;
    drop(parsed);
    let size = file.rsplit('.').next();
    println!("{}", json!({ "what": "memory", "size": size, "bytes": text.len(), "used": used }));
}

fn peak_kib() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:")).unwrap();
    line.trim().split(' ').next().unwrap().parse().unwrap()
}
