//! The blueprints and what is done with them.

use std::fmt::Write;
use std::path::Path;

use stanchion_constructs::blueprints::{
    BatchPipeline, Blueprint, DistributedTraining, InCloudTransfer, LustreScratchBurst,
    LustreTraining, MessageWall, MlInference, ModelRegistry, ScaleOut, SharedMlData,
};
use stanchion_core::App;

use crate::arguments::BlueprintArguments;
use crate::failure::Failure;
use crate::{config, output};

/// A blueprint without its type.
struct Entry {
    name: &'static str,
    summary: &'static str,
    schema: fn() -> serde_json::Value,
    build: fn(&App, Option<&Path>) -> Result<(), Failure>,
}

const fn entry<B: Blueprint>() -> Entry {
    Entry {
        name: B::NAME,
        summary: B::SUMMARY,
        schema: || schemars::schema_for!(B).to_value(),
        build: |app, path| {
            config::load::<B>(path)?.build(app);
            Ok(())
        },
    }
}

const BLUEPRINTS: [Entry; 10] = [
    entry::<ScaleOut>(),
    entry::<MessageWall>(),
    entry::<MlInference>(),
    entry::<BatchPipeline>(),
    entry::<LustreTraining>(),
    entry::<LustreScratchBurst>(),
    entry::<SharedMlData>(),
    entry::<DistributedTraining>(),
    entry::<ModelRegistry>(),
    entry::<InCloudTransfer>(),
];

fn find(name: &str) -> Result<&'static Entry, Failure> {
    BLUEPRINTS.iter().find(|it| it.name == name).ok_or_else(|| {
        let names: Vec<&str> = BLUEPRINTS.iter().map(|it| it.name).collect();
        Failure::could_not_run(format!(
            "no blueprint is called {name:?}; there are: {}",
            names.join(", ")
        ))
    })
}

/// Builds a blueprint and writes it.
pub(crate) fn run(arguments: &BlueprintArguments) -> Result<(), Failure> {
    let entry = find(&arguments.blueprint)?;
    let app = App::new();
    (entry.build)(&app, arguments.config.as_deref())?;
    output::write(&app, &arguments.output)
}

/// Lists the blueprints.
pub(crate) fn list() -> Result<(), Failure> {
    let width = BLUEPRINTS.iter().map(|it| it.name.len()).max().unwrap_or_default();
    let mut text = String::new();
    for entry in &BLUEPRINTS {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{:width$}  {}", entry.name, entry.summary);
    }
    output::print(&text)
}

/// Prints the JSON Schema of a blueprint's configuration.
pub(crate) fn schema(name: &str) -> Result<(), Failure> {
    let schema = (find(name)?.schema)();
    output::print(&format!("{schema:#}\n"))
}
