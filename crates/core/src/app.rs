//! The root of the tree.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::panic::Location;
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};

use stanchion_check::{Diagnostic, Diagnostics};
use stanchion_template::{ElementId, IntoValue};

use crate::aspect::{Aspect, ResourceVisit};
use crate::asset::Asset;
use crate::cross_stack::CrossStack;
use crate::defaults::Defaults;
use crate::element::{Element, StackData, StackIndex};
use crate::stack::Stack;
use crate::stage::Stage;
use crate::{Assembly, synthesis};

type Deferred = Box<dyn FnOnce()>;

/// Everything that is deployed together: stacks, and what holds for all of them.
///
/// A cheap handle; clones are the same app.
#[derive(Clone, Default)]
pub struct App(Rc<AppData>);

/// Numbers apps, so that a handle of one is not taken for a handle of another. Shows nowhere.
static NEXT_NUMBER: AtomicU32 = AtomicU32::new(0);

struct AppData {
    number: u32,
    elements: RefCell<Vec<Element>>,
    stacks: RefCell<Vec<StackData>>,
    diagnostics: RefCell<Vec<Diagnostic>>,
    deferred: RefCell<VecDeque<Deferred>>,
    aspects: RefCell<Vec<Aspect>>,
    defaults: RefCell<Defaults>,
    assets: RefCell<BTreeMap<String, Asset>>,
    cross_stack: RefCell<CrossStack>,
}

impl Default for AppData {
    fn default() -> AppData {
        AppData {
            number: NEXT_NUMBER.fetch_add(1, Ordering::Relaxed),
            elements: RefCell::default(),
            stacks: RefCell::default(),
            diagnostics: RefCell::default(),
            deferred: RefCell::default(),
            aspects: RefCell::default(),
            defaults: RefCell::default(),
            assets: RefCell::default(),
            cross_stack: RefCell::default(),
        }
    }
}

impl fmt::Debug for App {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("App")
            .field("stacks", &self.0.stacks.borrow().len())
            .finish_non_exhaustive()
    }
}

impl App {
    /// An app without stacks.
    pub fn new() -> App {
        App::default()
    }

    /// A stack; its name is its id.
    #[track_caller]
    pub fn stack(&self, id: &str) -> Stack {
        Stack::create(self, &[], id, Location::caller())
    }

    /// A stage: stacks whose names start with the stage's.
    #[track_caller]
    pub fn stage(&self, id: &str) -> Stage {
        Stage::new(self, id)
    }

    /// How references between stacks are made; default [`CrossStack::Weak`].
    pub fn set_cross_stack(&self, mode: CrossStack) {
        *self.0.cross_stack.borrow_mut() = mode;
    }

    pub(crate) fn cross_stack(&self) -> CrossStack {
        *self.0.cross_stack.borrow()
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
        self.0.defaults.borrow_mut().add(resource_type, property, value.into_node());
    }

    /// Runs for every resource when the tree is complete: looks, changes, reports.
    pub fn aspect(&self, visit: impl Fn(&mut ResourceVisit<'_>) + 'static) {
        self.add_aspect(Aspect::everywhere(visit));
    }

    /// Adds a finding.
    pub fn report(&self, diagnostic: Diagnostic) {
        self.0.diagnostics.borrow_mut().push(diagnostic);
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
        synthesis::synthesize(self)
    }

    pub(crate) fn add_aspect(&self, aspect: Aspect) {
        self.0.aspects.borrow_mut().push(aspect);
    }

    pub(crate) fn defer(&self, work: impl FnOnce() + 'static) {
        self.0.deferred.borrow_mut().push_back(Box::new(work));
    }

    pub(crate) fn add_asset(&self, name: String, asset: Asset) {
        self.0.assets.borrow_mut().insert(name, asset);
    }

    pub(crate) fn add_element(&self, element: Element) -> ElementId {
        let mut elements = self.0.elements.borrow_mut();
        elements.push(element);
        ElementId {
            tree: self.0.number,
            index: u32::try_from(elements.len() - 1).unwrap_or(u32::MAX),
        }
    }

    pub(crate) fn with_element<T>(
        &self,
        id: ElementId,
        then: impl FnOnce(&mut Element) -> T,
    ) -> Option<T> {
        if id.tree != self.0.number {
            return None;
        }
        self.0.elements.borrow_mut().get_mut(id.index as usize).map(then)
    }

    pub(crate) fn add_stack(&self, stack: StackData) -> StackIndex {
        let mut stacks = self.0.stacks.borrow_mut();
        stacks.push(stack);
        StackIndex(stacks.len() - 1)
    }

    pub(crate) fn with_stack<T>(
        &self,
        index: StackIndex,
        then: impl FnOnce(&mut StackData) -> T,
    ) -> T {
        then(&mut self.0.stacks.borrow_mut()[index.0])
    }

    pub(crate) fn snapshot<T>(&self, then: impl FnOnce(Tree<'_>) -> T) -> T {
        then(Tree {
            number: self.0.number,
            elements: &self.0.elements.borrow(),
            stacks: &self.0.stacks.borrow(),
            diagnostics: &self.0.diagnostics.borrow(),
            aspects: &self.0.aspects.borrow(),
            defaults: &self.0.defaults.borrow(),
            assets: &self.0.assets.borrow(),
            cross_stack: self.cross_stack(),
        })
    }
}

/// The complete tree, as synthesis sees it.
pub(crate) struct Tree<'a> {
    number: u32,
    pub(crate) elements: &'a [Element],
    pub(crate) stacks: &'a [StackData],
    pub(crate) diagnostics: &'a [Diagnostic],
    pub(crate) aspects: &'a [Aspect],
    pub(crate) defaults: &'a Defaults,
    pub(crate) assets: &'a BTreeMap<String, Asset>,
    pub(crate) cross_stack: CrossStack,
}

impl Tree<'_> {
    /// An element; none when the id is of another app.
    pub(crate) fn element(&self, id: ElementId) -> Option<&Element> {
        if id.tree == self.number { self.elements.get(id.index as usize) } else { None }
    }

    /// The id of the element at a place.
    pub(crate) fn id(&self, index: usize) -> ElementId {
        ElementId { tree: self.number, index: u32::try_from(index).unwrap_or(u32::MAX) }
    }
}
