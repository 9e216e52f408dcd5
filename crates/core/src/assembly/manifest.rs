//! The manifest `manifest.json`: the stacks to deploy, in order.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_check::report::readable_schema;

use super::Format;

/// The version of the format that this crate writes.
const VERSION: u32 = 1;

/// The index of an assembly.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Manifest {
    /// The version of this format, which is 1.
    pub version: u32,
    /// The stacks. Each stack comes after the stacks it depends on.
    pub stacks: Vec<ManifestStack>,
    /// The SHA-256 digest of every other file of the assembly in hexadecimal digits, by its name relative to the assembly. A
    /// file with another digest belongs to another assembly, was changed, or is incomplete.
    #[serde(default)]
    pub digests: BTreeMap<String, String>,
}

/// A stack of an assembly.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ManifestStack {
    /// The path in the app, separated by `/`.
    pub path: String,
    /// The name of the stack in CloudFormation.
    pub name: String,
    /// The file of the template, relative to the assembly.
    pub template: String,
    /// The description of the template.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The account and Region of the stack.
    #[serde(default)]
    pub environment: EnvironmentEntry,
    /// The paths of the stacks that must be deployed before this one.
    pub dependencies: Vec<String>,
    /// The values of parameters, if they are known.
    pub parameters: BTreeMap<String, String>,
    /// The sources of parameter values that are determined during deployment.
    pub parameter_sources: BTreeMap<String, ParameterSource>,
    /// The parameters without a value and without a default. A deployment must set them.
    pub required_parameters: Vec<String>,
    /// The tags of the stack.
    pub tags: BTreeMap<String, String>,
    /// True if termination protection is enabled for the stack.
    pub termination_protection: bool,
    /// The files to upload before the stack is deployed, relative to the assembly.
    pub assets: Vec<String>,
    /// The files for other tools, relative to the assembly. In each file, `${Name}` is a placeholder for the output
    /// `Name` of the stack.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub artefacts: Vec<String>,
    /// The constructs that moved and kept their logical ids.
    pub moved: Vec<MovedEntry>,
    /// The number of resources in the template.
    pub resource_count: usize,
}

/// The account and Region of a stack. A value that is missing is determined during deployment.
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

/// The source of a parameter value that is determined during deployment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", tag = "kind", deny_unknown_fields)]
pub enum ParameterSource {
    /// An output of another stack in the assembly.
    Output {
        /// The path of the stack.
        stack: String,
        /// The name of the output.
        output: String,
    },
    /// The name of the bucket to which the assets are uploaded.
    AssetsBucket,
}

/// A construct that moved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MovedEntry {
    /// The old path.
    pub from: String,
    /// The new path.
    pub to: String,
}

impl Manifest {
    pub(crate) fn new() -> Manifest {
        Manifest { version: VERSION, stacks: Vec::new(), digests: BTreeMap::new() }
    }

    pub(crate) fn add(&mut self, stack: ManifestStack) {
        self.stacks.push(stack);
    }

    /// Returns the manifest with template files of a format, without digests.
    pub(crate) fn with_format(&self, format: Format) -> Manifest {
        let mut manifest = self.clone();
        for stack in &mut manifest.stacks {
            stack.template = format!("{}.template.{}", stack.name, format.extension());
        }
        manifest
    }

    /// Returns the JSON Schema of `manifest.json`.
    pub fn json_schema() -> serde_json::Value {
        readable_schema(schemars::schema_for!(Manifest).to_value())
    }
}
