//! `manifest.json`: what to deploy and in which order.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Format;

/// The version of the format this crate writes.
const VERSION: u32 = 1;

/// The index of an assembly.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Manifest {
    /// The version of this format: 1.
    pub version: u32,
    /// The stacks, each after those it depends on.
    pub stacks: Vec<ManifestStack>,
}

/// A stack of an assembly.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ManifestStack {
    /// The path in the app, levels split by `/`.
    pub path: String,
    /// The stack's name in CloudFormation.
    pub name: String,
    /// The template's file, relative to the assembly.
    pub template: String,
    /// The template's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Where it goes.
    #[serde(default)]
    pub environment: EnvironmentEntry,
    /// Paths of the stacks that have to be deployed before.
    pub dependencies: Vec<String>,
    /// Parameter values that are known.
    pub parameters: BTreeMap<String, String>,
    /// Where other parameters get their values while deploying.
    pub parameter_sources: BTreeMap<String, ParameterSource>,
    /// Parameters without a value or default: whoever deploys has to give them.
    pub required_parameters: Vec<String>,
    /// Tags of the stack.
    pub tags: BTreeMap<String, String>,
    /// Whether the stack is kept from being deleted.
    pub termination_protection: bool,
    /// Files to upload before, relative to the assembly.
    pub assets: Vec<String>,
    /// Files for other tools, relative to the assembly. In each, `${Name}` stands for the stack's output of that name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub artefacts: Vec<String>,
    /// Constructs that moved and kept their logical ids.
    pub moved: Vec<MovedEntry>,
    /// How many resources the template has.
    pub resource_count: usize,
}

/// Where a stack goes; what is absent is settled while deploying.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EnvironmentEntry {
    /// The account, 12 digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The Region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

/// Where a parameter gets its value while deploying.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", tag = "kind", deny_unknown_fields)]
pub enum ParameterSource {
    /// From an output of another stack of the assembly.
    Output {
        /// The stack's path.
        stack: String,
        /// The output's name.
        output: String,
    },
    /// The name of the bucket the assets were uploaded to.
    AssetsBucket,
}

/// A construct that moved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MovedEntry {
    /// The path it had.
    pub from: String,
    /// The path it has.
    pub to: String,
}

impl Manifest {
    pub(crate) fn new() -> Manifest {
        Manifest { version: VERSION, stacks: Vec::new() }
    }

    pub(crate) fn add(&mut self, stack: ManifestStack) {
        self.stacks.push(stack);
    }

    /// The same with template files of a format.
    pub(crate) fn with_format(&self, format: Format) -> Manifest {
        let mut manifest = self.clone();
        for stack in &mut manifest.stacks {
            stack.template = format!("{}.template.{}", stack.name, format.extension());
        }
        manifest
    }

    /// The JSON Schema of `manifest.json`.
    pub fn json_schema() -> serde_json::Value {
        schemars::schema_for!(Manifest).to_value()
    }
}
