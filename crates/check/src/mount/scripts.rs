//! The scripts of a template that mount file systems.

use std::collections::BTreeMap;
use std::sync::Arc;

use stanchion_template::{Node, Segment, path};

use super::init;
use super::reading::Reading;
use super::sequence::{Use, early};
use crate::model::launch_template::prefix_of;
use crate::model::script::Script;
use crate::view::identity::resource_of;
use crate::view::{Resource, View};

/// The kind of program that runs a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Runner {
    CloudInit,
    /// `cfn-init`, which stops when a command fails.
    CfnInit,
    SageMaker,
}

/// A script that mounts file systems.
#[derive(Clone, Debug)]
pub(crate) struct Scripted<'a> {
    /// The resource whose instances run the script.
    pub(crate) resource: Resource<'a>,
    pub(crate) path: Vec<Segment>,
    pub(crate) runner: Runner,
    pub(crate) reading: Arc<Reading>,
    /// The commands that use the directories of mounts too early, by the number of the mount.
    pub(crate) early: BTreeMap<usize, Use>,
}

/// Returns every script of a template that mounts file systems.
pub(crate) fn scripts<'a>(view: &View<'a>) -> Vec<Scripted<'a>> {
    let mut all = Vec::new();
    let mut add = |resource: Resource<'a>, path: Vec<Segment>, runner, script: Script| {
        let Some(reading) = Reading::of(script).map(Arc::new) else { return };
        let early = early(&reading);
        all.push(Scripted { resource, path, runner, reading, early });
    };
    let property_path = |resource: &Resource<'a>, property: &str| {
        let mut path = resource.properties_path();
        path.extend(path::segments(property));
        path
    };
    for resource in view.resources() {
        if let Some(prefix) = prefix_of(resource.kind) {
            let property = format!("{prefix}UserData");
            if let Some(node) = resource.get(&property) {
                let path = property_path(resource, &property);
                add(*resource, path, Runner::CloudInit, Script::of(node));
            }
        }
        // The metadata can be that of an Auto Scaling group, whose launch template calls cfn-init.
        if let Some(script) = init::script(resource) {
            let mut path = resource.path();
            path.extend(["Metadata", init::KEY].map(Segment::from));
            add(*resource, path, Runner::CfnInit, script);
        }
    }
    for notebook in view.of("AWS::SageMaker::NotebookInstance") {
        let config = notebook.get("LifecycleConfigName");
        let Some(config) = config.and_then(|it| resource_of(view, it)) else { continue };
        for name in ["OnCreate", "OnStart"] {
            let count = config.list(name).map_or(0, <[Node]>::len);
            for at in 0..count {
                let property = format!("{name}.{at}.Content");
                let Some(node) = config.get(&property) else { continue };
                let path = property_path(&config, &property);
                add(notebook, path, Runner::SageMaker, Script::of(node));
            }
        }
    }
    all
}
