//! The root of the tree.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::fmt;
use std::rc::Rc;

use stanchion_check::{Diagnostic, Diagnostics};
use stanchion_template::{ElementId, IntoValue};

use crate::aspect::{Aspect, ResourceVisit};
use crate::assembly::Assembly;
use crate::asset::Asset;
use crate::cross_stack::CrossStack;
use crate::synthesis;
use crate::tree::{Element, StackData, StackIndex, Tree};

/// Everything that is deployed together: stacks, and what holds for all of them.
///
/// A cheap handle; clones are the same app.
#[derive(Clone, Default)]
pub struct App(Rc<AppData>);

/// Work that waits for synthesis.
type Deferred = Box<dyn FnOnce()>;

#[derive(Default)]
struct AppData {
    tree: RefCell<Tree>,
    deferred: RefCell<VecDeque<Deferred>>,
}

impl fmt::Debug for App {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("App")
            .field("stacks", &self.0.tree.borrow().stacks.len())
            .finish_non_exhaustive()
    }
}

impl App {
    /// An app without stacks.
    pub fn new() -> App {
        App::default()
    }

    /// How references between stacks are made; default [`CrossStack::Weak`].
    pub fn set_cross_stack(&self, mode: CrossStack) {
        self.0.tree.borrow_mut().cross_stack = mode;
    }

    /// A property that every resource of a type gets unless it has it. Levels of `property` are split by
    /// points; a default never makes a map that is not there.
    ///
    /// ```
    /// # use stanchion_core::App;
    /// # use stanchion_aws::logs;
    /// let app = App::new();
    /// app.default_property::<i64>("AWS::Logs::LogGroup", "RetentionInDays", 30);
    /// app.stack("S").add("Log", logs::LogGroup::new());
    /// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("RetentionInDays: 30"));
    /// ```
    pub fn default_property<T>(
        &self,
        resource_type: &str,
        property: &str,
        value: impl IntoValue<T>,
    ) {
        let value = value.into_node();
        self.0.tree.borrow_mut().defaults.add(resource_type, property, value);
    }

    /// Runs for every resource when the tree is complete: looks, changes, reports.
    pub fn aspect(&self, visit: impl Fn(&mut ResourceVisit<'_>) + 'static) {
        self.add_aspect(Aspect::everywhere(visit));
    }

    /// Adds a finding.
    pub fn report(&self, diagnostic: Diagnostic) {
        self.0.tree.borrow_mut().diagnostics.push(diagnostic);
    }

    /// Turns the tree into templates. Synthesizing again gives the same.
    ///
    /// # Errors
    /// Every error that was found, with warnings behind them.
    pub fn synth(&self) -> Result<Assembly, Diagnostics> {
        // Deferred work may defer more.
        loop {
            let next = self.0.deferred.borrow_mut().pop_front();
            match next {
                Some(work) => work(),
                None => break,
            }
        }
        synthesis::synthesize(&self.0.tree.borrow())
    }

    pub(crate) fn add_aspect(&self, aspect: Aspect) {
        self.0.tree.borrow_mut().aspects.push(aspect);
    }

    pub(crate) fn defer(&self, work: impl FnOnce() + 'static) {
        self.0.deferred.borrow_mut().push_back(Box::new(work));
    }

    pub(crate) fn add_asset(&self, name: String, asset: Asset) {
        self.0.tree.borrow_mut().assets.insert(name, asset);
    }

    pub(crate) fn add_element(&self, element: Element) -> ElementId {
        self.0.tree.borrow_mut().add_element(element)
    }

    pub(crate) fn with_element<T>(
        &self,
        id: ElementId,
        then: impl FnOnce(&mut Element) -> T,
    ) -> Option<T> {
        self.0.tree.borrow_mut().element_mut(id).map(then)
    }

    pub(crate) fn add_stack(&self, stack: StackData) -> StackIndex {
        self.0.tree.borrow_mut().add_stack(stack)
    }

    pub(crate) fn with_stack<T>(
        &self,
        index: StackIndex,
        then: impl FnOnce(&mut StackData) -> T,
    ) -> T {
        then(&mut self.0.tree.borrow_mut().stacks[index.0])
    }

    pub(crate) fn tree<T>(&self, then: impl FnOnce(&Tree) -> T) -> T {
        then(&self.0.tree.borrow())
    }
}
