//! Defines layers: code that functions share.

use stanchion_aws::lambda;
use stanchion_aws::lambda::layer_version as l1;
use stanchion_core::{RemovalPolicy, Scope};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::{Code, Runtime};
use crate::compute::Architecture;
use crate::non_empty::non_empty;

/// A layer, whose files functions find under `/opt`.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::lambda::{Code, Layer, Runtime};
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let layer = Layer::builder(Code::bucket("layers", "numpy.zip")).runtime(Runtime::PYTHON3_13).license("MIT").build(&stack, "Numpy");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Layer {
    resource: lambda::LayerVersionRef,
}

/// Builds a [`Layer`]. A change of any option creates a new version.
#[derive(Clone, Debug)]
#[must_use = "a layer exists after `build`"]
pub struct LayerBuilder {
    code: Code,
    runtimes: Vec<Value<Runtime>>,
    architectures: Vec<Architecture>,
    description: Option<String>,
    license: Option<String>,
    name: Option<Value<String>>,
    keep_old: bool,
}

impl Layer {
    /// Returns a builder for a layer from code in a folder or a bucket.
    pub fn builder(code: impl Into<Code>) -> LayerBuilder {
        LayerBuilder {
            code: code.into(),
            runtimes: Vec::new(),
            architectures: Vec::new(),
            description: None,
            license: None,
            name: None,
            keep_old: false,
        }
    }

    /// Returns the ARN of the version of the layer.
    pub fn arn(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &lambda::LayerVersionRef {
        &self.resource
    }
}

impl LayerBuilder {
    /// Adds a compatible runtime, at most 15. Call it once for each. Default: none. An update replaces the version.
    pub fn runtime(mut self, runtime: impl IntoValue<Runtime>) -> Self {
        self.runtimes.push(runtime.into_value());
        self
    }

    /// Adds a compatible architecture. Default: not declared. An update replaces the version.
    pub fn architecture(mut self, architecture: Architecture) -> Self {
        self.architectures.push(architecture);
        self
    }

    /// Sets the description, at most 256 characters. Default: none. An update replaces the version.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Sets the license: an SPDX identifier, a URL, or the text. Default: none. An update replaces the version.
    pub fn license(mut self, text: impl Into<String>) -> Self {
        self.license = Some(text.into());
        self
    }

    /// Sets the name. Default: a name that CloudFormation generates. An update replaces the version.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Retains older versions, for functions of other stacks that use them. Default: an update deletes them.
    pub fn keep_old_versions(mut self) -> Self {
        self.keep_old = true;
        self
    }

    /// Creates the layer.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Layer {
        let scope = scope.construct(id);
        let architectures: Vec<_> = self
            .architectures
            .iter()
            .map(|it| match it {
                Architecture::X86_64 => l1::CompatibleArchitecture::X86_64,
                Architecture::Arm64 => l1::CompatibleArchitecture::ARM64,
            })
            .collect();
        let runtimes: Vec<Value<l1::CompatibleRuntime>> =
            self.runtimes.into_iter().map(|it| Value::from_node(it.into_node())).collect();
        let layer = lambda::LayerVersion::new()
            .set_opt(non_empty(architectures), lambda::LayerVersion::compatible_architectures)
            .set_opt(non_empty(runtimes), lambda::LayerVersion::compatible_runtimes)
            .content(self.code.for_layer(&scope))
            .set_opt(self.description, lambda::LayerVersion::description)
            .set_opt(self.name, lambda::LayerVersion::layer_name)
            .set_opt(self.license, lambda::LayerVersion::license_info);
        let resource = scope.add("Layer", layer);
        if self.keep_old {
            scope.edit(&resource).removal(RemovalPolicy::Retain);
        }
        Layer { resource }
    }
}
