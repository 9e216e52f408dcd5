//! An account whose stacks behave as CloudFormation documents, as far as the deployer's decisions need it.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::aws::Aws;
use super::call::{Answer, Call};
use super::xml;

/// A stack of the account.
#[derive(Clone, Debug, Default)]
pub(crate) struct Given {
    name: String,
    // An empty status means that the stack does not exist.
    status: String,
    template: String,
    parameters: BTreeMap<String, String>,
    outputs: BTreeMap<String, String>,
    later: Option<BTreeMap<String, String>>,
    changes: Vec<String>,
    is_protected: bool,
    undeletable: Vec<String>,
    events: Vec<String>,
    change_sets: BTreeMap<String, ChangeSet>,
    version: usize,
}

/// A change set of a stack.
#[derive(Clone, Debug, Default)]
struct ChangeSet {
    is_executed: bool,
    template: String,
    description: String,
}

impl Given {
    /// Creates a deployed stack without changes.
    pub(crate) fn deployed(name: &str) -> Given {
        let template = serde_json::json!({ "Resources": {} });
        Given::absent(name).template(&template).status("UPDATE_COMPLETE")
    }

    /// Creates a stack that does not exist yet.
    pub(crate) fn absent(name: &str) -> Given {
        Given { name: name.to_owned(), ..Given::default() }
    }

    /// Renames the stack, with its events.
    pub(crate) fn named(mut self, name: &str) -> Given {
        for event in &mut self.events {
            *event = event.replace(&self.name, name);
        }
        name.clone_into(&mut self.name);
        self
    }

    /// Sets the status.
    pub(crate) fn status(mut self, status: &str) -> Given {
        status.clone_into(&mut self.status);
        self
    }

    /// Sets the deployed template. Its resources are the resources of the stack. A nested stack is the stack of the account
    /// that has the logical id as its name.
    pub(crate) fn template(mut self, template: &serde_json::Value) -> Given {
        self.template = template.to_string();
        self
    }

    /// Sets the current values of parameters.
    pub(crate) fn parameters(mut self, parameters: &[(&str, &str)]) -> Given {
        self.parameters = owned(parameters);
        self
    }

    /// Sets the current outputs.
    pub(crate) fn outputs(mut self, outputs: &[(&str, &str)]) -> Given {
        self.outputs = owned(outputs);
        self
    }

    /// Sets the outputs after the change set is executed.
    pub(crate) fn later(mut self, outputs: &[(&str, &str)]) -> Given {
        self.later = Some(owned(outputs));
        self
    }

    /// Sets the changes of every change set, in the form of [`xml::change`].
    pub(crate) fn changes(mut self, changes: impl IntoIterator<Item = String>) -> Given {
        self.changes = changes.into_iter().collect();
        self
    }

    /// Enables termination protection.
    pub(crate) fn protected(mut self) -> Given {
        self.is_protected = true;
        self
    }

    /// Names the resources that CloudFormation fails to delete.
    pub(crate) fn undeletable(mut self, resources: &[&str]) -> Given {
        self.undeletable = resources.iter().map(|it| (*it).to_owned()).collect();
        self
    }

    /// Adds a change set that another program created, and that was not executed.
    pub(crate) fn change_set(mut self, name: &str) -> Given {
        self.change_sets.insert(name.to_owned(), ChangeSet::default());
        self
    }

    /// Adds an event: the resource, or the stack by its name, the status and the reason.
    pub(crate) fn event(mut self, id: &str, status: &str, reason: &str) -> Given {
        self.happens(id, status, reason);
        self
    }

    /// Rolls back the last operation.
    fn roll_back(&mut self, begin: &str, end: &str) -> Answer {
        let name = self.name.clone();
        self.happens(&name, begin, "User Initiated");
        self.happens(&name, end, "");
        end.clone_into(&mut self.status);
        Answer::result("")
    }

    fn happens(&mut self, id: &str, status: &str, reason: &str) {
        let kind = if id == self.name { "AWS::CloudFormation::Stack" } else { "AWS::Test::Thing" };
        let number = self.events.len();
        self.events.push(xml::event(&self.name, number, id, kind, status, reason));
    }

    fn described(&self) -> String {
        let pairs = |all: &BTreeMap<String, String>, kind: &str| {
            let one = |(key, value): (&String, &String)| {
                let value = xml::escaped(value);
                format!(
                    "<member><{kind}Key>{key}</{kind}Key><{kind}Value>{value}</{kind}Value></member>"
                )
            };
            all.iter().map(one).collect::<String>()
        };
        format!(
            "<member><StackId>{}</StackId><StackName>{}</StackName><StackStatus>{}</StackStatus><CreationTime>2026-01-01T00:00:00Z</CreationTime><LastUpdatedTime>2026-01-02T00:00:{:02}Z</LastUpdatedTime><EnableTerminationProtection>{}</EnableTerminationProtection><Parameters>{}</Parameters><Outputs>{}</Outputs></member>",
            xml::stack_id(&self.name),
            self.name,
            self.status,
            self.version,
            self.is_protected,
            pairs(&self.parameters, "Parameter"),
            pairs(&self.outputs, "Output"),
        )
    }

    fn create_change_set(&mut self, call: &Call) -> Answer {
        let name = call.field("ChangeSetName").to_owned();
        if self.change_sets.contains_key(&name) {
            let message = format!(
                "ChangeSet {name} cannot be created due to a mismatch with existing attribute Template"
            );
            return Answer::error("AlreadyExistsException", &message);
        }
        if self.status.is_empty() || self.status == "DELETE_COMPLETE" {
            "REVIEW_IN_PROGRESS".clone_into(&mut self.status);
        }
        let text = |field: &str| call.field(field).to_owned();
        let (template, description) = (text("TemplateBody"), text("Description"));
        let set = ChangeSet { is_executed: false, template, description };
        self.change_sets.insert(name.clone(), set);
        let (id, stack) = (xml::change_set_id(&self.name, &name), xml::stack_id(&self.name));
        Answer::result(format!("<Id>{id}</Id><StackId>{stack}</StackId>"))
    }

    fn describe_change_set(&self, call: &Call) -> Answer {
        let Some((name, set)) = self.named_change_set(call) else { return no_change_set() };
        let (id, stack) = (xml::change_set_id(&self.name, name), xml::stack_id(&self.name));
        let head = format!(
            "<ChangeSetName>{name}</ChangeSetName><ChangeSetId>{id}</ChangeSetId><StackId>{stack}</StackId><StackName>{}</StackName><Description>{}</Description>",
            self.name, set.description
        );
        if self.changes.is_empty() {
            return Answer::result(format!(
                "{head}<Status>FAILED</Status><ExecutionStatus>UNAVAILABLE</ExecutionStatus><StatusReason>The submitted information didn&apos;t contain changes. Submit different information to create a change set.</StatusReason>"
            ));
        }
        let execution = if set.is_executed { "EXECUTE_COMPLETE" } else { "AVAILABLE" };
        Answer::result(format!(
            "{head}<Status>CREATE_COMPLETE</Status><ExecutionStatus>{execution}</ExecutionStatus><Changes>{}</Changes>",
            self.changes.concat()
        ))
    }

    fn named_change_set(&self, call: &Call) -> Option<(&str, &ChangeSet)> {
        let name = call.field("ChangeSetName");
        let name = if name.starts_with("arn:") { name.split('/').nth(1)? } else { name };
        self.change_sets.get_key_value(name).map(|(name, set)| (name.as_str(), set))
    }

    fn execute(&mut self, call: &Call) -> Answer {
        let Some((name, set)) = self.named_change_set(call) else { return no_change_set() };
        if set.is_executed {
            return Answer::error("InvalidChangeSetStatus", "ChangeSet is already executed");
        }
        let (name, set) = (name.to_owned(), ChangeSet { is_executed: true, ..set.clone() });
        if !set.template.is_empty() {
            self.template.clone_from(&set.template);
        }
        // CloudFormation deletes the other change sets of the stack.
        self.change_sets = BTreeMap::from([(name, set)]);
        let is_new = self.status == "REVIEW_IN_PROGRESS";
        let (begin, end) = if is_new {
            ("CREATE_IN_PROGRESS", "CREATE_COMPLETE")
        } else {
            ("UPDATE_IN_PROGRESS", "UPDATE_COMPLETE")
        };
        let name = self.name.clone();
        self.happens(&name, begin, "User Initiated");
        self.happens(&name, end, "");
        end.clone_into(&mut self.status);
        self.version += 1;
        self.outputs = self.later.take().unwrap_or_else(|| self.outputs.clone());
        self.changes.clear();
        Answer::result("")
    }

    fn delete(&mut self, call: &Call) -> Answer {
        if self.is_protected {
            let message = format!(
                "Stack [{}] cannot be deleted while TerminationProtection is enabled",
                self.name
            );
            return Answer::error("ValidationError", &message);
        }
        let member = |it: usize| call.fields.get(&format!("RetainResources.member.{it}")).cloned();
        let retain: Vec<String> = (1..).map_while(member).collect();
        if !retain.is_empty() && self.status != "DELETE_FAILED" {
            let message = "Invalid operation on stack. RetainResources can be specified only for stacks in DELETE_FAILED state";
            return Answer::error("ValidationError", message);
        }
        let name = self.name.clone();
        self.happens(&name, "DELETE_IN_PROGRESS", "User Initiated");
        for id in self.kept().iter().chain(&retain) {
            self.happens(id, "DELETE_SKIPPED", "");
        }
        let left: Vec<String> =
            self.undeletable.iter().filter(|it| !retain.contains(it)).cloned().collect();
        for id in &left {
            self.happens(id, "DELETE_FAILED", "the resource is in use");
        }
        let end = if left.is_empty() { "DELETE_COMPLETE" } else { "DELETE_FAILED" };
        self.happens(&name, end, "");
        end.clone_into(&mut self.status);
        Answer::result("")
    }

    /// Returns the resources of the template: logical id and body.
    fn resources(&self) -> Vec<(String, serde_json::Value)> {
        let template: serde_json::Value = serde_json::from_str(&self.template).unwrap_or_default();
        let all = template["Resources"].as_object().cloned().unwrap_or_default();
        all.into_iter().collect()
    }

    /// Returns the resources that the template retains.
    fn kept(&self) -> Vec<String> {
        let is_kept = |it: &serde_json::Value| {
            it["DeletionPolicy"].as_str().is_some_and(|it| it.starts_with("Retain"))
        };
        self.resources().into_iter().filter(|it| is_kept(&it.1)).map(|it| it.0).collect()
    }

    fn listed(&self) -> String {
        let one = |(id, body): (String, serde_json::Value)| {
            let kind = body["Type"].as_str().unwrap_or_default().to_owned();
            let physical = match kind.as_str() {
                "AWS::CloudFormation::Stack" => xml::stack_id(&id),
                _ => format!("{id}-1"),
            };
            format!(
                "<member><LogicalResourceId>{id}</LogicalResourceId><PhysicalResourceId>{physical}</PhysicalResourceId><ResourceType>{kind}</ResourceType><LastUpdatedTimestamp>2026-01-01T00:00:00Z</LastUpdatedTimestamp><ResourceStatus>CREATE_COMPLETE</ResourceStatus></member>"
            )
        };
        self.resources().into_iter().map(one).collect()
    }

    fn answer(&mut self, call: &Call) -> Answer {
        let is_gone = self.status.is_empty()
            || self.status == "DELETE_COMPLETE" && !call.field("StackName").starts_with("arn:");
        if is_gone && call.action != "CreateChangeSet" {
            return missing(&self.name);
        }
        match call.action.as_str() {
            "DescribeStacks" => Answer::result(format!("<Stacks>{}</Stacks>", self.described())),
            "CreateChangeSet" => self.create_change_set(call),
            "DescribeChangeSet" => self.describe_change_set(call),
            "ExecuteChangeSet" => self.execute(call),
            "DeleteStack" => self.delete(call),
            "DeleteChangeSet" => {
                let name = self.named_change_set(call).map(|it| it.0.to_owned());
                name.and_then(|it| self.change_sets.remove(&it));
                Answer::result("")
            }
            "ListChangeSets" => {
                let one = |(name, set): (&String, &ChangeSet)| {
                    let execution = if set.is_executed { "EXECUTE_COMPLETE" } else { "AVAILABLE" };
                    format!(
                        "<member><ChangeSetName>{name}</ChangeSetName><Status>CREATE_COMPLETE</Status><ExecutionStatus>{execution}</ExecutionStatus><Description>{}</Description></member>",
                        set.description
                    )
                };
                let all: String = self.change_sets.iter().map(one).collect();
                Answer::result(format!("<Summaries>{all}</Summaries>"))
            }
            "DescribeStackEvents" => {
                let newest: String = self.events.iter().rev().map(String::as_str).collect();
                Answer::result(format!("<StackEvents>{newest}</StackEvents>"))
            }
            "GetTemplate" => {
                let set = self.named_change_set(call).map(|it| &it.1.template);
                let text = xml::escaped(set.unwrap_or(&self.template));
                Answer::result(format!("<TemplateBody>{text}</TemplateBody>"))
            }
            "RollbackStack" if self.status == "CREATE_FAILED" => {
                self.roll_back("ROLLBACK_IN_PROGRESS", "ROLLBACK_COMPLETE")
            }
            "RollbackStack" | "ContinueUpdateRollback" | "CancelUpdateStack" => {
                self.roll_back("UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE")
            }
            "ListStackResources" => Answer::result(format!(
                "<StackResourceSummaries>{}</StackResourceSummaries>",
                self.listed()
            )),
            "UpdateTerminationProtection" => {
                self.is_protected = call.field("EnableTerminationProtection") == "true";
                Answer::result("")
            }
            other => Answer::error("InvalidAction", &format!("no answer for {other}")),
        }
    }
}

/// The stacks of an account.
#[derive(Debug, Default)]
pub(crate) struct Stacks(BTreeMap<String, Given>);

impl Stacks {
    /// Creates an account with these stacks.
    pub(crate) fn of(stacks: impl IntoIterator<Item = Given>) -> Stacks {
        Stacks(stacks.into_iter().map(|it| (it.name.clone(), it)).collect())
    }

    /// Returns AWS with these stacks.
    pub(crate) fn aws(self) -> Aws {
        self.aws_but(|_| None)
    }

    /// Returns AWS with these stacks, except for the calls that a function answers.
    pub(crate) fn aws_but(
        self,
        answers: impl Fn(&Call) -> Option<Answer> + Send + Sync + 'static,
    ) -> Aws {
        let stacks = Mutex::new(self.0);
        Aws::answering(move |call| {
            if let Some(answer) = answers(call) {
                return answer;
            }
            let mut stacks = stacks.lock().unwrap_or_else(PoisonError::into_inner);
            if call.action == "DescribeStacks" && call.stack().is_empty() {
                let there = stacks.values().filter(|it| !it.status.is_empty());
                let all: String = there.map(Given::described).collect();
                return Answer::result(format!("<Stacks>{all}</Stacks>"));
            }
            match stacks.get_mut(call.stack()) {
                Some(stack) => stack.answer(call),
                None => missing(call.stack()),
            }
        })
    }
}

fn missing(name: &str) -> Answer {
    Answer::error("ValidationError", &format!("Stack with id {name} does not exist"))
}

fn no_change_set() -> Answer {
    Answer::error("ChangeSetNotFound", "ChangeSet does not exist")
}

fn owned(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}
