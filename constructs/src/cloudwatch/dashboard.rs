//! Defines dashboards.

use stanchion_aws::cloudwatch;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, Map, Node, SetOpt, Value, pseudo};

use super::Metric;
use crate::json_text::json_text;

/// The depth down to which the body has one line for each element. A metric, which is deeper, stays on one line.
const ROWS: usize = 4;

/// A widget of a dashboard.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "give it to a dashboard"]
pub struct Widget {
    kind: Kind,
    width: u32,
    height: u32,
}

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Text(String),
    Chart { title: String, metrics: Vec<Metric>, unit: Option<String>, single_value: bool },
}

impl Widget {
    /// Returns a widget with text in Markdown, at full width.
    pub fn text(markdown: impl Into<String>) -> Widget {
        Widget { kind: Kind::Text(markdown.into()), width: 24, height: 2 }
    }

    /// Returns a widget with metrics over time, at half width.
    pub fn chart(title: impl Into<String>, metrics: impl IntoIterator<Item = Metric>) -> Widget {
        Widget::metrics(title.into(), metrics.into_iter().collect(), false)
    }

    /// Returns a widget with the latest values of metrics, at half width.
    pub fn numbers(title: impl Into<String>, metrics: impl IntoIterator<Item = Metric>) -> Widget {
        Widget::metrics(title.into(), metrics.into_iter().collect(), true)
    }

    fn metrics(title: String, metrics: Vec<Metric>, single_value: bool) -> Widget {
        Widget {
            kind: Kind::Chart { title, metrics, unit: None, single_value },
            width: 12,
            height: 6,
        }
    }

    /// Sets the label of the left axis, such as `Bytes`. Default: none.
    pub fn axis(mut self, label: impl Into<String>) -> Widget {
        if let Kind::Chart { unit, .. } = &mut self.kind {
            *unit = Some(label.into());
        }
        self
    }

    /// Sets the width in columns, 1-24, and the height in rows. Default: 12 by 6; for text, 24 by 2.
    pub fn size(mut self, width: u32, height: u32) -> Widget {
        (self.width, self.height) = (width, height);
        self
    }

    fn properties(&self) -> Node {
        let (title, metrics, unit, single_value) = match &self.kind {
            Kind::Text(markdown) => return Node::single("markdown", Node::text(markdown.clone())),
            Kind::Chart { title, metrics, unit, single_value } => {
                (title, metrics, unit, *single_value)
            }
        };
        let metrics = (1..).zip(metrics).flat_map(|(number, it)| rows(it, number)).collect();
        let mut properties = Map::from([
            ("title", Node::text(title.clone())),
            ("region", pseudo::region().into_node()),
            ("view", Node::text(if single_value { "singleValue" } else { "timeSeries" })),
            ("metrics", Node::List(metrics)),
        ]);
        if let Some(label) = unit {
            let left = Map::from([("label", Node::text(label.clone())), ("min", Node::Int(0))]);
            properties.insert("yAxis", Node::single("left", Node::Map(left)));
        }
        Node::Map(properties)
    }

    fn kind(&self) -> &'static str {
        if matches!(self.kind, Kind::Text(_)) { "text" } else { "metric" }
    }
}

/// Returns the rows that show a metric in a chart: the metric itself, or the hidden metric with an expression on it.
fn rows(metric: &Metric, number: usize) -> Vec<Node> {
    let mut row = vec![Node::text(metric.namespace.clone()), Node::text(metric.name.clone())];
    for (name, value) in &metric.dimensions {
        row.push(Node::text(name.clone()));
        row.push(value.node().clone());
    }
    let mut options = Map::from([
        ("stat", Node::text(metric.statistic.name())),
        ("period", Node::Int(metric.period_seconds.into())),
    ]);
    let label = metric.label.clone().unwrap_or_else(|| metric.name.clone());
    let id = format!("m{number}");
    let Some(rate) = metric.rate_of(&id) else {
        if metric.label.is_some() {
            options.insert("label", Node::text(label));
        }
        row.push(Node::Map(options));
        return vec![Node::List(row)];
    };
    options.insert("id", Node::text(id));
    options.insert("visible", Node::Bool(false));
    row.push(Node::Map(options));
    let expression = Map::from([("expression", Node::text(rate)), ("label", Node::text(label))]);
    vec![Node::List(row), Node::List(vec![Node::Map(expression)])]
}

/// A dashboard with widgets.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::cloudwatch::{Metric, Statistic, Widget};
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let bytes = Metric::new("AWS/EFS", "TotalIOBytes", Statistic::Sum).dimension("FileSystemId", "fs-0a1b2c3d");
/// let dashboard = Dashboard::builder().widget(Widget::chart("Throughput", [bytes]).size(12, 6)).build(&stack, "Storage");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Dashboard {
    resource: cloudwatch::DashboardRef,
}

/// Builds a [`Dashboard`].
#[derive(Clone, Debug, Default)]
#[must_use = "a dashboard exists after `build`"]
pub struct DashboardBuilder {
    widgets: Vec<Widget>,
    name: Option<Value<String>>,
}

impl Dashboard {
    /// Returns a builder for an empty dashboard.
    pub fn builder() -> DashboardBuilder {
        DashboardBuilder::default()
    }

    /// Returns the name of the dashboard.
    pub fn name(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &cloudwatch::DashboardRef {
        &self.resource
    }
}

impl DashboardBuilder {
    /// Adds a widget. Widgets are placed from left to right, and continue in the next row. Default: none.
    pub fn widget(mut self, widget: Widget) -> Self {
        self.widgets.push(widget);
        self
    }

    /// Sets the name. Default: a name that CloudFormation generates. An update replaces the dashboard.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Creates the dashboard.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Dashboard {
        let scope = scope.construct(id);
        let (mut x, mut y, mut row) = (0, 0, 0);
        let mut widgets = Vec::new();
        for widget in &self.widgets {
            if x + widget.width > 24 {
                (x, y, row) = (0, y + row, 0);
            }
            widgets.push(Node::Map(Map::from([
                ("type", Node::text(widget.kind())),
                ("x", Node::Int(x.into())),
                ("y", Node::Int(y.into())),
                ("width", Node::Int(widget.width.into())),
                ("height", Node::Int(widget.height.into())),
                ("properties", widget.properties()),
            ])));
            x += widget.width;
            row = row.max(widget.height);
        }
        let body = Node::single("widgets", Node::List(widgets));
        let dashboard = cloudwatch::Dashboard::new()
            .dashboard_body(json_text(&body, ROWS))
            .set_opt(self.name, cloudwatch::Dashboard::dashboard_name);
        Dashboard { resource: scope.add("Dashboard", dashboard) }
    }
}
