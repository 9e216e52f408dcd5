//! Workflows, which a server starts for each uploaded file.

use stanchion_aws::transfer;
use stanchion_aws::transfer::workflow as l1;
use stanchion_core::Scope;
use stanchion_template::{SetOpt, Value};

use super::SERVICE;
use crate::iam::{Role, Statement};
use crate::lambda::Invocable;
use crate::non_empty::non_empty;
use crate::{arn, text};

/// A workflow of steps that Transfer Family runs for each uploaded file. It retries no step.
///
/// A function of a step gets the location of the file, and must report its result with `SendWorkflowStepState`; the workflow
/// grants its role this permission.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html)
///
/// ```
/// use stanchion_constructs::lambda::{Code, Function, Runtime};
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::transfer::{Server, Workflow};
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let code = Code::inline("def handler(event, context): return {}\n");
/// let scan = Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(&stack, "Scan");
/// let workflow = Workflow::builder().invoke("scan", &scan, 300).build(&stack, "OnUpload");
/// Server::sftp().on_upload(&workflow).build(&stack, "Server");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Workflow {
    resource: transfer::WorkflowRef,
    role: Role,
}

/// Builds a [`Workflow`].
#[derive(Clone, Debug)]
#[must_use = "a workflow exists after `build`"]
pub struct WorkflowBuilder {
    steps: Vec<Step>,
    failed: Vec<Step>,
    description: Option<String>,
}

#[derive(Clone, Debug)]
struct Step {
    name: String,
    action: Action,
}

#[derive(Clone, Debug)]
enum Action {
    Invoke { target: Value<String>, function: Value<String>, role: Role, seconds: u16 },
    Delete,
}

impl Workflow {
    /// Returns a builder for a workflow without steps.
    pub fn builder() -> WorkflowBuilder {
        WorkflowBuilder { steps: Vec::new(), failed: Vec::new(), description: None }
    }

    /// Returns the ID of the workflow.
    pub fn id(&self) -> Value<String> {
        self.resource.workflow_id()
    }

    /// Returns the role of the workflow.
    pub fn role(&self) -> &Role {
        &self.role
    }

    /// Returns the resource.
    pub fn resource(&self) -> &transfer::WorkflowRef {
        &self.resource
    }
}

fn invocation(name: impl Into<String>, function: &impl Invocable, seconds: u16) -> Step {
    let action = Action::Invoke {
        target: function.invoke_arn(),
        function: function.function().arn(),
        role: function.function().role().clone(),
        seconds,
    };
    Step { name: name.into(), action }
}

impl WorkflowBuilder {
    /// Adds a step that invokes a function: a name of at most 30 characters, and the seconds after which the step fails,
    /// 1-1,800. Default: none. An update replaces the workflow.
    pub fn invoke(
        mut self,
        name: impl Into<String>,
        function: &impl Invocable,
        timeout_seconds: u16,
    ) -> Self {
        self.steps.push(invocation(name, function, timeout_seconds));
        self
    }

    /// Adds a step that deletes the uploaded file. Default: none. An update replaces the workflow.
    pub fn delete(mut self, name: impl Into<String>) -> Self {
        self.steps.push(Step { name: name.into(), action: Action::Delete });
        self
    }

    /// Adds a step that invokes a function after another step has failed: a name of at most 30 characters, and the seconds
    /// after which the step fails, 1-1,800. Default: none. An update replaces the workflow.
    pub fn invoke_on_failure(
        mut self,
        name: impl Into<String>,
        function: &impl Invocable,
        timeout_seconds: u16,
    ) -> Self {
        self.failed.push(invocation(name, function, timeout_seconds));
        self
    }

    /// Sets the description, at most 256 characters. Default: none. An update replaces the workflow.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Creates the workflow, and the role with which Transfer Family runs it.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Workflow {
        let scope = scope.construct(id);
        let role = Role::builder_for_this_account(SERVICE).build(&scope, "Role");
        let all = self.steps.iter().chain(&self.failed);
        let functions: Vec<(Value<String>, Role)> = all
            .filter_map(|it| match &it.action {
                Action::Invoke { function, role, .. } => Some((function.clone(), role.clone())),
                Action::Delete => None,
            })
            .collect();
        let step = |it: Step| match it.action {
            Action::Invoke { target, seconds, .. } => l1::WorkflowStep::new()
                .custom_step_details(
                    l1::CustomStepDetails::new()
                        .name(it.name)
                        .source_file_location("${original.file}")
                        .target(target)
                        .timeout_seconds(i64::from(seconds)),
                )
                .r#type(l1::WorkflowStepType::CUSTOM),
            Action::Delete => l1::WorkflowStep::new()
                .delete_step_details(
                    l1::DeleteStepDetails::new()
                        .name(it.name)
                        .source_file_location("${original.file}"),
                )
                .r#type(l1::WorkflowStepType::DELETE),
        };
        let steps: Vec<_> = self.steps.into_iter().map(step).collect();
        let failed: Vec<_> = self.failed.into_iter().map(step).collect();
        let resource = transfer::Workflow::new()
            .set_opt(self.description, transfer::Workflow::description)
            .set_opt(non_empty(failed), transfer::Workflow::on_exception_steps)
            .steps(steps);
        let resource = scope.add("Workflow", resource);
        for (function, of_function) in functions {
            let on = Statement::allow(["lambda:InvokeFunction"])
                .on(function.clone())
                .on(text![function, ":*"]);
            role.allow(on);
            // The ARN of this workflow would make the function wait for what waits for the function.
            let report = Statement::allow(["transfer:SendWorkflowStepState"])
                .on(arn::of("transfer", "workflow/*"));
            of_function.allow(report);
        }
        Workflow { resource, role }
    }
}
