//! The pages of the blueprints in `docs/blueprints`, made from the types of their configurations and from their templates.
//!
//! `INSTA_UPDATE=always cargo test -p documentation --test blueprints` writes the pages again.

#![allow(clippy::expect_used, reason = "helpers of tests fail as tests do")]

use std::path::PathBuf;
use std::{env, fs};

use schemars::schema_for;
use stanchion::blueprints::{
    BatchPipeline, Blueprint, DistributedTraining, InCloudTransfer, LustreScratchBurst,
    LustreTraining, MessageWall, MlInference, ModelRegistry, ScaleOut, SharedMlData,
};
use stanchion::prelude::*;
use stanchion_review::{Diagram, is_stateful, review};
use stanchion_template::{Node, Template, counted};

mod options;

use options::Options;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/blueprints");
const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// A page, and what the index says of it.
struct Page {
    name: &'static str,
    summary: &'static str,
    text: String,
}

fn page<B: Blueprint>() -> Page {
    let app = App::new();
    B::default().build(&app);
    let assembly = app.synth().expect("the defaults are valid");
    let templates: Vec<&Template> = assembly.stacks().iter().map(|it| &it.template).collect();
    let schema = schema_for!(B).to_value();
    let defaults = serde_json::to_value(B::default()).expect("a configuration is JSON");
    let options = Options::of(&schema, &defaults);
    let name = B::NAME;
    let summary = decapitalized(B::SUMMARY);
    let example = fs::read_to_string(format!("{EXAMPLES}/{name}.yaml")).expect("an example");
    // The first line is the command in a checkout.
    let example = example
        .strip_prefix("# synth ")
        .and_then(|it| it.split_once('\n'))
        .map_or(&*example, |it| it.1);
    let text = format!(
        "# {name}\n\nYou want {summary}.\n\n\
         ## Configure and deploy\n\n\
         A configuration contains only what differs from the defaults. This is an example:\n\n\
         <!-- file: {name}.yaml -->\n```yaml\n{example}```\n\n\
         ```sh\n\
         stanchion {name} --config {name}.yaml --out out\n\
         ```\n\n\
         The command checks the configuration and the template, and writes the assembly to the folder `out`.\n\
         [Deploy](../deploy.md) describes how to deploy it. `stanchion schema {name}` prints the JSON Schema for your editor.\n\n\
         ## What it builds\n\n\
         The default configuration builds {}. The storage, the compute and the mounts among them:\n\n{}\
         ## What it costs\n\n\
         AWS bills these amounts of the default configuration, besides requests, stored data and traffic. \
         `stanchion review` with `--prices` computes the cost of a month.\n\n{}\n\
         ## Options\n\n{}\
         ## Remove it\n\n{}",
        parts(&templates),
        pictures(&templates),
        amounts(&templates),
        options.to_markdown(),
        removal(&templates, &options),
    );
    Page { name, summary: B::SUMMARY, text }
}

/// Returns a summary as part of a sentence.
fn decapitalized(summary: &str) -> String {
    let mut letters = summary.chars();
    let first: String = letters.next().into_iter().collect();
    match letters.clone().next() {
        Some(second) if second.is_lowercase() || second == ' ' => {
            first.to_lowercase() + letters.as_str()
        }
        _ => summary.to_owned(),
    }
}

fn parts(templates: &[&Template]) -> String {
    let resources: usize = templates.iter().map(|it| it.resources().count()).sum();
    match templates.len() {
        1 => format!("one stack with {}", counted(resources, "resource")),
        stacks => format!("{stacks} stacks with {}", counted(resources, "resource")),
    }
}

fn pictures(templates: &[&Template]) -> String {
    let all = templates.iter().map(|it| Diagram::of(it)).filter(|it| !it.is_empty());
    all.map(|it| format!("```mermaid\n{}\n```\n\n", it.to_mermaid().trim_end())).collect()
}

fn amounts(templates: &[&Template]) -> String {
    let empty = Template::parse("Resources: {}").expect("a template").template;
    let mut table = "| Amount | Default |\n|---|---|\n".to_owned();
    for template in templates {
        for it in review(&empty, template).quantities {
            let unit = it.unit.map(|it| format!(" {it}")).unwrap_or_default();
            table.push_str(&format!("| {} | {}{unit} |\n", it.name, it.after));
        }
    }
    table
}

fn removal(templates: &[&Template], options: &Options) -> String {
    let mut kept = String::new();
    for resource in templates.iter().flat_map(|it| it.resources()) {
        let policy = resource.body().get("DeletionPolicy").and_then(Node::as_text);
        let is_kept = policy.is_some_and(|it| it.starts_with("Retain"));
        if is_kept && is_stateful(resource.resource_type) {
            let (id, kind) = (resource.logical_id, resource.resource_type);
            kept.push_str(&format!("| `{id}` | {kind} |\n"));
        }
    }
    let mut text = "`stanchion-deploy destroy out` deletes the stack. ".to_owned();
    if kept.is_empty() {
        text.push_str("No resource of the default configuration stays.\n");
        return text;
    }
    text.push_str(&format!(
        "Resources that hold data stay, and AWS bills them until you delete them:\n\n| Resource | Type |\n|---|---|\n{kept}"
    ));
    if let Some(path) = options.path_that_ends_with("removal") {
        text.push_str(&format!(
            "\nTo delete the data with the stack, set `{path}: destroy`, deploy, and then delete the stack.\n"
        ));
    }
    text
}

fn index(pages: &[Page]) -> String {
    let rows: String =
        pages.iter().map(|it| format!("| [{0}]({0}.md) | {1} |\n", it.name, it.summary)).collect();
    format!(
        "# Blueprints\n\nYou want a whole system without writing Rust. A blueprint is one: you fill in a small YAML file, and \
         `stanchion` writes the CloudFormation template.\n\n| Blueprint | What it builds |\n|---|---|\n{rows}\n\
         [Deploy](../deploy.md) shows the way from the file to the stack. [Write a blueprint](../extend/blueprints.md) shows \
         how to make your own.\n"
    )
}

#[test]
fn pages_are_current() {
    let pages = [
        page::<ScaleOut>(),
        page::<MessageWall>(),
        page::<MlInference>(),
        page::<BatchPipeline>(),
        page::<LustreTraining>(),
        page::<LustreScratchBurst>(),
        page::<SharedMlData>(),
        page::<DistributedTraining>(),
        page::<ModelRegistry>(),
        page::<InCloudTransfer>(),
    ];
    let files = pages.iter().map(|it| (it.name, it.text.clone()));
    let files = files.chain([("README", index(&pages))]);
    let is_update = env::var("INSTA_UPDATE").is_ok_and(|it| it == "always");
    for (name, text) in files {
        let path = PathBuf::from(FOLDER).join(format!("{name}.md"));
        if is_update {
            fs::create_dir_all(FOLDER).expect("a folder");
            fs::write(&path, &text).expect("a file");
        }
        let written = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            written == text,
            "{} is not current; run `INSTA_UPDATE=always cargo test -p documentation --test blueprints`",
            path.display()
        );
    }
}
