//! Times of building, writing and reading templates. serde_json on the same data is the floor.
//!
//! Read the ratios of one run. Absolute times differ between computers.

#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use divan::Bencher;
use divan::counter::BytesCount;
use stanchion_constructs::aws::{ec2, sns};
use stanchion_constructs::blueprints::{Blueprint, ScaleOut};
use stanchion_constructs::construct::App;
use stanchion_constructs::template::Template;

fn main() {
    divan::main();
}

/// The EFS scale-out system, and 500 resources with references between them.
const STACKS: [&str; 2] = ["scale-out", "500-resources"];

fn app(stack: &str) -> App {
    let app = App::new();
    if stack == "scale-out" {
        ScaleOut::default().build(&app);
        return app;
    }
    let stack = app.stack("Large");
    let vpc = stack.add("Vpc", ec2::VPC::new().cidr_block("10.0.0.0/16"));
    for index in 0..499 {
        let topic = sns::Topic::new()
            .display_name(format!("Topic {index}"))
            .kms_master_key_id(vpc.reference())
            .tags([("Index", index.to_string()), ("Vpc", "shared".to_owned())]);
        stack.add(&format!("Topic{index}"), topic);
    }
    app
}

fn template(stack: &str) -> Template {
    app(stack).synth().unwrap().stacks()[0].template.clone()
}

/// Constructs to a finished template.
#[divan::bench(args = STACKS)]
fn build(bencher: Bencher<'_, '_>, stack: &str) {
    bencher.bench(|| template(stack));
}

#[divan::bench(args = STACKS)]
fn write_yaml(bencher: Bencher<'_, '_>, stack: &str) {
    let template = template(stack);
    bencher.counter(BytesCount::of_str(&template.to_yaml())).bench(|| template.to_yaml());
}

#[divan::bench(args = STACKS)]
fn write_json(bencher: Bencher<'_, '_>, stack: &str) {
    let template = template(stack);
    bencher.counter(BytesCount::of_str(&template.to_json())).bench(|| template.to_json());
}

/// The floor: serde_json writes the same document.
#[divan::bench(args = STACKS)]
fn write_json_floor(bencher: Bencher<'_, '_>, stack: &str) {
    let text = template(stack).to_json();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| serde_json::to_string_pretty(&value).unwrap());
}

#[divan::bench(args = STACKS)]
fn read_yaml(bencher: Bencher<'_, '_>, stack: &str) {
    let text = template(stack).to_yaml();
    bencher.counter(BytesCount::of_str(&text)).bench(|| Template::parse(&text).unwrap());
}

#[divan::bench(args = STACKS)]
fn read_json(bencher: Bencher<'_, '_>, stack: &str) {
    let text = template(stack).to_json();
    bencher.counter(BytesCount::of_str(&text)).bench(|| Template::parse(&text).unwrap());
}

/// The floor: serde_json reads the same document, without places.
#[divan::bench(args = STACKS)]
fn read_json_floor(bencher: Bencher<'_, '_>, stack: &str) {
    let text = template(stack).to_json();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| serde_json::from_str::<serde_json::Value>(&text).unwrap());
}

/// All rules over a template that is in memory.
#[divan::bench(args = STACKS)]
fn check(bencher: Bencher<'_, '_>, stack: &str) {
    let template = template(stack);
    bencher.bench(|| stanchion_check::check(&template));
}

/// Text to findings with their places, as `synth check` does.
#[divan::bench(args = STACKS)]
fn read_and_check(bencher: Bencher<'_, '_>, stack: &str) {
    let text = template(stack).to_yaml();
    bencher.counter(BytesCount::of_str(&text)).bench(|| {
        let parsed = Template::parse(&text).unwrap();
        stanchion_check::check_file(&parsed, "template.yaml")
    });
}
