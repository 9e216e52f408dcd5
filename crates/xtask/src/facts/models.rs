//! The service models of botocore.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use serde_json::Value;

use crate::generate::read_compressed;

/// The models in an unpacked botocore, read on demand.
pub(super) struct Models {
    folder: PathBuf,
    read: RefCell<BTreeMap<String, Rc<Value>>>,
}

/// The limits that a model has for a value.
#[derive(Default)]
pub(super) struct Shape {
    /// The smallest number, or the smallest number of characters or items.
    pub(super) least: Option<f64>,
    /// The largest number, or the largest number of characters or items.
    pub(super) most: Option<f64>,
    /// The allowed texts.
    pub(super) values: Vec<String>,
    pub(super) pattern: Option<String>,
}

impl Models {
    pub(super) fn new(folder: &Path) -> Models {
        Models { folder: folder.join("botocore/data"), read: RefCell::default() }
    }

    fn model(&self, service: &str) -> Result<Rc<Value>, String> {
        if let Some(model) = self.read.borrow().get(service) {
            return Ok(Rc::clone(model));
        }
        let folder = self.folder.join(service);
        let versions = std::fs::read_dir(&folder).into_iter().flatten().flatten();
        let newest = versions
            .map(|it| it.path().join("service-2.json.gz"))
            .filter(|it| it.exists())
            .max()
            .ok_or_else(|| format!("botocore has no service {service}"))?;
        let model = Rc::new(read_compressed(&newest).map_err(|it| it.to_string())?);
        self.read.borrow_mut().insert(service.to_owned(), Rc::clone(&model));
        Ok(model)
    }

    /// Returns the shape at a path such as `efs RootDirectory.Path`: a service, a shape, and members, or `[]` for the
    /// items of a list.
    pub(super) fn shape(&self, path: &str) -> Result<Shape, String> {
        let wrong = || format!("the model has no {path}");
        let (service, path) = path.split_once(' ').ok_or_else(wrong)?;
        let model = self.model(service)?;
        let shapes = &model["shapes"];
        let mut steps = path.split('.');
        let mut shape = &shapes[steps.next().unwrap_or_default()];
        for step in steps {
            let member = if step == "[]" { &shape["member"] } else { &shape["members"][step] };
            shape = &shapes[member["shape"].as_str().ok_or_else(wrong)?];
        }
        if shape.is_null() {
            return Err(wrong());
        }
        let values = shape["enum"].as_array().into_iter().flatten();
        Ok(Shape {
            least: shape["min"].as_f64(),
            most: shape["max"].as_f64(),
            values: values.filter_map(Value::as_str).map(str::to_owned).collect(),
            pattern: shape["pattern"].as_str().map(str::to_owned),
        })
    }
}

impl Shape {
    /// Returns true if the model limits the value.
    pub(super) fn says_something(&self) -> bool {
        // A least of 0 or 1 only says that there is a value.
        self.least.is_some_and(|it| it > 1.0)
            || self.most.is_some_and(|it| it < f64::from(i32::MAX))
            || !self.values.is_empty()
            || self.pattern.is_some()
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::new();
        parts.extend(self.least.map(|it| format!("at least {it}")));
        parts.extend(self.most.map(|it| format!("at most {it}")));
        if !self.values.is_empty() {
            parts.push(self.values.join(" "));
        }
        parts.extend(self.pattern.as_ref().map(|it| format!("pattern {it}")));
        formatter.write_str(&parts.join(", "))
    }
}
