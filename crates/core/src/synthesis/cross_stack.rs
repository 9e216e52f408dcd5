//! References between stacks.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::Location;

use stanchion_check::{Diagnostic, code};
use stanchion_template::document::{Output, Parameter, ParameterType};
use stanchion_template::intrinsic::{self, GetStackOutput};
use stanchion_template::language::sub;
use stanchion_template::{ElementId, Link, Linked, Map, Node, Template, Value};

use super::names::Names;
use super::reference;
use crate::assembly::ParameterSource;
use crate::cross_stack::CrossStack;
use crate::tree::{Element, StackIndex, Tree};
use crate::{logical_id, steps};

/// The first use of a producing stack in a consuming stack.
#[derive(Clone, Debug)]
pub(super) struct Use {
    pub(super) user: String,
    pub(super) target: String,
    pub(super) location: &'static Location<'static>,
}

/// All values that stacks read from other stacks.
pub(super) struct CrossStackUses {
    mode: CrossStack,
    /// The outputs to create: stack, name and value.
    outputs: BTreeMap<(StackIndex, String), Link>,
    /// The parameters to create: stack, name, and whether the value is a list.
    parameters: BTreeMap<(StackIndex, String), (bool, ParameterSource)>,
    /// The first use for each pair of consumer and producer.
    pub(super) pairs: BTreeMap<(StackIndex, StackIndex), Use>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl CrossStackUses {
    pub(super) fn new(tree: &Tree) -> CrossStackUses {
        CrossStackUses {
            mode: tree.cross_stack,
            outputs: BTreeMap::new(),
            parameters: BTreeMap::new(),
            pairs: BTreeMap::new(),
            diagnostics: Vec::new(),
        }
    }

    /// Returns the reference to write in the consumer's template for a link to another stack.
    pub(super) fn reference(
        &mut self,
        tree: &Tree,
        names: &Names,
        consumer: StackIndex,
        (link, element): (&Link, &Element),
        user: &str,
        location: &'static Location<'static>,
    ) -> Node {
        let producer = element.stack;
        let output = output_name(names, producer, link);
        let target = tree.path_of(element);
        self.pairs.entry((consumer, producer)).or_insert_with(|| Use {
            user: user.to_owned(),
            target: target.clone(),
            location,
        });
        self.outputs.insert((producer, output.clone()), link.clone());
        let from = &tree.stacks[producer.0];
        let (producing, consuming) = (tree.environment(producer), tree.environment(consumer));
        let differ = |a: &Option<String>, b: &Option<String>| a.is_some() && b.is_some() && a != b;
        let other_region = differ(&producing.region, &consuming.region);
        let other_account = differ(&producing.account, &consuming.account);
        if (self.mode == CrossStack::Exports && (other_region || other_account))
            || (self.mode == CrossStack::Weak && other_account)
        {
            let reason = if other_account { "account" } else { "Region" };
            self.diagnostics.push(
                Diagnostic::new(
                    code::APP_008,
                    format!("the cross-stack mode does not support references to another {reason}"),
                )
                .at_construct(user)
                .at(location)
                .found(target),
            );
        }
        let value: Value<String> = match self.mode {
            CrossStack::Weak => {
                let mut reference = GetStackOutput::new(from.name.clone(), output);
                if let (true, Some(region)) = (other_region, &producing.region) {
                    reference = reference.region(region.as_str());
                }
                reference.value()
            }
            CrossStack::Exports => intrinsic::import_value(format!("{}:{output}", from.name)),
            CrossStack::Parameters => {
                let name = format!("{}{output}", logical_id::of(std::slice::from_ref(&from.name)));
                let source = ParameterSource::Output { stack: from.path.join("/"), output };
                self.parameters.insert((consumer, name.clone()), (link.list, source));
                return Node::single("Ref", Node::text(name));
            }
        };
        if link.list {
            return intrinsic::split::<String>(",", value).into_node();
        }
        value.into_node()
    }

    /// Reports a handle that belongs to another app.
    pub(super) fn foreign(&mut self, user: &str, location: &'static Location<'static>) {
        self.diagnostics.push(
            Diagnostic::new(code::APP_013, "a handle from another app is used")
                .at_construct(user)
                .at(location),
        );
    }

    /// Records a dependency without a value.
    pub(super) fn depend(
        &mut self,
        tree: &Tree,
        consumer: StackIndex,
        target: ElementId,
        user: &str,
        location: &'static Location<'static>,
    ) {
        let Some(element) = tree.element(target) else { return self.foreign(user, location) };
        let target = tree.path_of(element);
        self.pairs.entry((consumer, element.stack)).or_insert_with(|| Use {
            user: user.to_owned(),
            target,
            location,
        });
    }

    /// Adds the outputs and parameters to the templates.
    pub(super) fn add_outputs(&self, names: &Names, templates: &mut [Template]) {
        let outputs = self.outputs.iter().map(|((stack, name), link)| {
            let mut value: Value<String> = Value::from_node(reference::local(names, link));
            if link.list {
                value = intrinsic::join(",", value.cast::<Vec<String>>());
            }
            let mut output = Output::new(value);
            if self.mode == CrossStack::Exports {
                let stack_name = sub::variable("AWS::StackName");
                output = output.export(intrinsic::sub(format!("{stack_name}:{name}")));
            }
            (*stack, name, output.into_node())
        });
        add(outputs, templates, Template::outputs_mut);
        let parameters = self.parameters.iter().map(|((stack, name), (list, source))| {
            let kind =
                if *list { ParameterType::CommaDelimitedList } else { ParameterType::String };
            let description = match source {
                ParameterSource::Output { stack, output } => format!("Output {output} of {stack}"),
                ParameterSource::AssetsBucket => String::new(),
            };
            (*stack, name, Parameter::new(kind).description(description).into_node())
        });
        add(parameters, templates, Template::parameters_mut);
    }

    /// Returns the sources of the values of a stack's parameters.
    pub(super) fn sources(
        &self,
        stack: StackIndex,
    ) -> impl Iterator<Item = (&str, &ParameterSource)> {
        self.parameters
            .range((stack, String::new())..)
            .inspect(|_| steps::count(1))
            .take_while(move |((consumer, _), _)| *consumer == stack)
            .map(|((_, name), (_, source))| (name.as_str(), source))
    }

    /// Returns the stacks that a stack depends on: those whose values it reads, and those set with
    /// `depends_on_stack`.
    pub(super) fn needs(&self, tree: &Tree, stack: StackIndex) -> BTreeSet<StackIndex> {
        let taken = self.pairs.range((stack, StackIndex(0))..).inspect(|_| steps::count(1));
        let taken = taken.take_while(|((consumer, _), _)| *consumer == stack);
        let mut all: BTreeSet<StackIndex> = taken.map(|((_, producer), _)| *producer).collect();
        all.extend(tree.stacks[stack.0].depends_on.iter().copied());
        all.remove(&stack);
        all
    }
}

/// Adds entries to a section of each stack, and sorts the section by name. The entries of a stack follow each other.
fn add<'a>(
    entries: impl Iterator<Item = (StackIndex, &'a String, Node)>,
    templates: &mut [Template],
    section: fn(&mut Template) -> &mut Map,
) {
    let mut entries = entries.peekable();
    while let Some((stack, name, node)) = entries.next() {
        let section = section(&mut templates[stack.0]);
        steps::count(section.len());
        let mut all: BTreeMap<_, _> = std::mem::take(section).into_iter().collect();
        all.insert(name.clone().into(), node);
        while let Some((_, name, node)) = entries.next_if(|(it, ..)| *it == stack) {
            all.insert(name.clone().into(), node);
        }
        *section = all.into_iter().collect();
    }
}

/// The start of the names of outputs that other stacks read.
const SHARED: &str = "Shared";

/// Returns the name of the output for a link. An id that starts with `Shared` needs no second one, unless the id without it
/// is that of another element.
fn output_name(names: &Names, producer: StackIndex, link: &Link) -> String {
    let id = names.of(link.element);
    let short =
        id.strip_prefix(SHARED).filter(|it| it.starts_with(|it: char| it.is_ascii_uppercase()));
    let id = short.filter(|it| !names.has(producer, it)).unwrap_or(id);
    match &link.linked {
        Linked::Attribute(attribute) => {
            let attribute: String = attribute.chars().filter(char::is_ascii_alphanumeric).collect();
            format!("{SHARED}{id}{attribute}")
        }
        Linked::Reference | Linked::LogicalId => format!("{SHARED}{id}Ref"),
    }
}
