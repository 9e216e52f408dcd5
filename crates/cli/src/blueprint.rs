//! The blueprints, by name.

use std::path::Path;

use stanchion_check::report::readable_schema;
use stanchion_constructs::blueprints::{
    BatchPipeline, Blueprint, DistributedTraining, InCloudTransfer, LustreScratchBurst,
    LustreTraining, MessageWall, MlInference, ModelRegistry, ScaleOut, SharedMlData,
};
use stanchion_core::App;

use crate::config;
use crate::failure::Failure;
use crate::report::Findings;

/// Builds a blueprint from a configuration file, or from the defaults.
type Build = fn(&App, Option<&Path>) -> Result<Box<dyn Findings>, Failure>;

/// The functions of a blueprint, without its configuration type.
pub(crate) struct Entry {
    pub(crate) name: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) schema: fn() -> serde_json::Value,
    /// Reads a configuration, adds the stacks to the app, and returns what shows their findings.
    pub(crate) build: Build,
}

const fn entry<B: Blueprint + 'static>() -> Entry {
    Entry {
        name: B::NAME,
        summary: B::SUMMARY,
        schema: || readable_schema(schemars::schema_for!(B).to_value()),
        build: |app, path| {
            let configuration = config::load::<B>(path)?;
            configuration.build(app);
            Ok(Box::new(configuration))
        },
    }
}

pub(crate) const BLUEPRINTS: [Entry; 10] = [
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

/// Returns the blueprint with a name.
pub(crate) fn find(name: &str) -> Result<&'static Entry, Failure> {
    BLUEPRINTS.iter().find(|it| it.name == name).ok_or_else(|| {
        let names: Vec<&str> = BLUEPRINTS.iter().map(|it| it.name).collect();
        Failure::could_not_run(format!(
            "there is no blueprint {name:?}; the blueprints are: {}",
            names.join(", ")
        ))
    })
}
