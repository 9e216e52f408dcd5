//! Defines command documents of Systems Manager.

use std::collections::BTreeSet;

use stanchion_aws::ssm;
use stanchion_aws::ssm::document::{DocumentFormat, DocumentType, UpdateMethod};
use stanchion_check::facts::ssm::{STEP_TIMEOUT_SECONDS, parameters_used};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, Map, Node, SetOpt, Value};

use crate::Text;

/// A parameter of a document.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "give it to a document"]
pub struct DocumentParameter {
    description: String,
    default: Option<String>,
    allowed_values: Vec<String>,
    allowed_pattern: Option<String>,
}

impl DocumentParameter {
    /// Returns a string parameter with a description.
    pub fn text(description: impl Into<String>) -> DocumentParameter {
        DocumentParameter {
            description: description.into(),
            default: None,
            allowed_values: Vec::new(),
            allowed_pattern: None,
        }
    }

    /// Sets the default value. Default: none, which makes the parameter required. An update may replace the document.
    pub fn default(mut self, value: impl Into<String>) -> DocumentParameter {
        self.default = Some(value.into());
        self
    }

    /// Sets the allowed values. Default: any value. An update may replace the document.
    pub fn allowed_values<V: Into<String>>(
        mut self,
        values: impl IntoIterator<Item = V>,
    ) -> DocumentParameter {
        self.allowed_values = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the regular expression that the value must match. A shell runs the commands, so restrict the values that
    /// can be inserted into them. Default: any value. An update may replace the document.
    pub fn allowed_pattern(mut self, pattern: impl Into<String>) -> DocumentParameter {
        self.allowed_pattern = Some(pattern.into());
        self
    }

    fn into_node(self) -> Node {
        let mut map = Map::from([
            ("type", Node::text("String")),
            ("description", Node::text(self.description)),
        ]);
        if let Some(value) = self.default {
            map.insert("default", Node::text(value));
        }
        if !self.allowed_values.is_empty() {
            map.insert("allowedValues", self.allowed_values.into_node());
        }
        if let Some(pattern) = self.allowed_pattern {
            map.insert("allowedPattern", Node::text(pattern));
        }
        Node::Map(map)
    }
}

/// A step that runs a shell script (`sh`) on Linux.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "give it to a document"]
pub struct RunShellScript {
    name: String,
    lines: Vec<Text>,
    timeout_seconds: Option<u32>,
    working_directory: Option<String>,
}

impl RunShellScript {
    /// Returns a step with a name and a script. `{{ Parameter }}` is replaced by the value of a parameter.
    pub fn new(name: impl Into<String>, script: impl Into<Text>) -> RunShellScript {
        RunShellScript {
            name: name.into(),
            lines: vec![script.into()],
            timeout_seconds: None,
            working_directory: None,
        }
    }

    /// Appends lines to the script. Default: none. An update may replace the document.
    pub fn then(mut self, script: impl Into<Text>) -> RunShellScript {
        self.lines.push(script.into());
        self
    }

    /// Sets the timeout in seconds, 1-172,800. Default: 3,600. An update may replace the document.
    pub fn timeout_seconds(mut self, seconds: u32) -> RunShellScript {
        self.timeout_seconds = Some(seconds);
        self
    }

    /// Sets the working directory. Default: that of the agent. An update may replace the document.
    pub fn working_directory(mut self, path: impl Into<String>) -> RunShellScript {
        self.working_directory = Some(path.into());
        self
    }

    fn into_node(self) -> Node {
        let mut inputs = Map::new();
        if let Some(seconds) = self.timeout_seconds {
            inputs.insert("timeoutSeconds", Node::text(seconds.to_string()));
        }
        if let Some(path) = self.working_directory {
            inputs.insert("workingDirectory", Node::text(path));
        }
        inputs.insert("runCommand", IntoValue::<Vec<String>>::into_node(self.lines));
        Node::Map(Map::from([
            ("action", Node::text("aws:runShellScript")),
            ("name", Node::text(self.name)),
            ("inputs", Node::Map(inputs)),
        ]))
    }
}

/// A command document, which instances that Systems Manager manages can run.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::ssm::{DocumentParameter, RunShellScript};
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let directory = DocumentParameter::text("The directory").default("/mnt/data").allowed_pattern("^/[a-z/]+$");
/// let usage = CommandDocument::builder("Shows the disk usage")
///     .parameter("directory", directory)
///     .step(RunShellScript::new("usage", "du -sh '{{ directory }}'"))
///     .build(&stack, "Usage");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct CommandDocument {
    resource: ssm::DocumentRef,
}

/// Builds a [`CommandDocument`].
#[derive(Clone, Debug)]
#[must_use = "a document exists after `build`"]
pub struct CommandDocumentBuilder {
    description: String,
    parameters: Vec<(String, DocumentParameter)>,
    steps: Vec<RunShellScript>,
    name: Option<Value<String>>,
}

impl CommandDocument {
    /// Returns a builder for a document with a description.
    pub fn builder(description: impl Into<String>) -> CommandDocumentBuilder {
        CommandDocumentBuilder {
            description: description.into(),
            parameters: Vec::new(),
            steps: Vec::new(),
            name: None,
        }
    }

    /// Returns the name of the document.
    pub fn name(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &ssm::DocumentRef {
        &self.resource
    }
}

impl CommandDocumentBuilder {
    /// Adds a parameter by its name. Default: none. An update may replace the document.
    pub fn parameter(mut self, name: impl Into<String>, parameter: DocumentParameter) -> Self {
        self.parameters.push((name.into(), parameter));
        self
    }

    /// Adds a step. Steps run one after the other. Required: at least one. An update may replace the document.
    pub fn step(mut self, step: RunShellScript) -> Self {
        self.steps.push(step);
        self
    }

    /// Sets the name. Default: a name that CloudFormation generates. An update replaces the document.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Creates the document.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> CommandDocument {
        let scope = scope.construct(id);
        self.check(&scope);
        let mut content = Map::from([
            ("schemaVersion", Node::text("2.2")),
            ("description", Node::text(self.description)),
        ]);
        if !self.parameters.is_empty() {
            let parameters: Map =
                self.parameters.into_iter().map(|(name, it)| (name, it.into_node())).collect();
            content.insert("parameters", parameters);
        }
        let steps = self.steps.into_iter().map(RunShellScript::into_node).collect();
        content.insert("mainSteps", Node::List(steps));
        let document = ssm::Document::new()
            .content(content)
            .document_format(DocumentFormat::YAML)
            .document_type(DocumentType::COMMAND)
            .set_opt(self.name, ssm::Document::name)
            .update_method(UpdateMethod::NEW_VERSION);
        CommandDocument { resource: scope.add("Document", document) }
    }

    /// The names of all steps and parameters, in their order, for messages.
    fn names(&self) -> String {
        let list = |kind: &str, names: Vec<String>| match names.is_empty() {
            true => format!("no {kind}"),
            false => format!("the {kind} {}", names.join(", ")),
        };
        let steps = self.steps.iter().map(|it| format!("{:?}", it.name)).collect();
        let parameters = self.parameters.iter().map(|(it, _)| format!("{it:?}")).collect();
        format!("{}; {}", list("steps", steps), list("parameters", parameters))
    }

    fn check(&self, scope: &Scope) {
        let names: BTreeSet<&str> = self.steps.iter().map(|it| it.name.as_str()).collect();
        let word = |it: &str| {
            !it.is_empty() && it.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_')
        };
        if self.steps.is_empty()
            || names.len() < self.steps.len()
            || !names.iter().all(|it| word(it))
            || !self.parameters.iter().all(|(it, _)| word(it))
        {
            scope.report(
                Diagnostic::new(
                    code::SSM_006,
                    "the names of the document's steps or parameters are not valid",
                )
                .property("Content")
                .found(self.names())
                .allowed("1 step or more; letters, digits and underscores; each name once"),
            );
        }
        let literal = |it: &Text| it.as_literal().map(str::to_owned).unwrap_or_default();
        let text: String = self.steps.iter().flat_map(|it| it.lines.iter().map(literal)).collect();
        for used in parameters_used(&text) {
            if !self.parameters.iter().any(|(it, _)| it == used) {
                scope.report(
                    Diagnostic::new(
                        code::SSM_004,
                        "a step uses a parameter that the document does not define",
                    )
                    .property("Content.mainSteps")
                    .found(format!("{{{{ {used} }}}}"))
                    .allowed(
                        self.parameters
                            .iter()
                            .map(|(it, _)| it.as_str())
                            .collect::<Vec<_>>()
                            .join(", "),
                    ),
                );
            }
        }
        for step in &self.steps {
            if step.timeout_seconds.is_some_and(|it| !STEP_TIMEOUT_SECONDS.has(it)) {
                scope.report(
                    Diagnostic::new(code::SSM_007, "the timeout of a step is out of range")
                        .property("Content.mainSteps.inputs.timeoutSeconds")
                        .found(step.timeout_seconds.unwrap_or_default())
                        .allowed(format!(
                            "{}-{} seconds",
                            STEP_TIMEOUT_SECONDS.least, STEP_TIMEOUT_SECONDS.most
                        )),
                );
            }
        }
    }
}
