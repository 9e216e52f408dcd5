//! A picture as SVG. The crate `layout-rs` places boxes and arrows.

use std::fmt::Write;

use layout::core::base::Orientation;
use layout::core::format::{ClipHandle, RenderBackend};
use layout::core::geometry::Point;
use layout::core::style::{LineStyleKind, StyleAttr};
use layout::std_shapes::shapes::{Arrow, Element, LineEndKind, ShapeKind};
use layout::topo::layout::VisualGraph;
use stanchion_template::{counted, visible};

use super::graph::{Diagram, Node};

/// The styles of a picture. A page with several pictures has them once.
pub(crate) const STYLE: &str = include_str!("diagram.css");

/// The width of a character of a label, on average.
const CHARACTER: f64 = 8.4;
/// The largest number of arrows for which crossings are avoided.
const MOST_ARROWS: usize = 40;
const HEIGHT: f64 = 46.0;
const MARGIN: f64 = 12.0;

impl Diagram {
    /// Returns the picture as an SVG document with its own styles, for light and dark backgrounds.
    ///
    /// ```
    /// use stanchion_review::Diagram;
    /// use stanchion_template::Template;
    ///
    /// let text = "Resources: {Data: {Type: AWS::EFS::FileSystem}, T: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: !Ref Data}}}";
    /// assert!(Diagram::of(&Template::parse(text).unwrap().template).to_svg().contains("<svg"));
    /// ```
    pub fn to_svg(&self) -> String {
        self.drawn(&format!("<style>{STYLE}</style>"), "stack")
    }

    /// Returns the picture as SVG for a page that has [`STYLE`]. `name` says what it shows.
    pub(crate) fn to_svg_part(&self, name: &str) -> String {
        self.drawn("", name)
    }

    fn drawn(&self, head: &str, name: &str) -> String {
        let mut graph = VisualGraph::new(Orientation::LeftToRight);
        let look = StyleAttr { font_size: 8, ..StyleAttr::simple() };
        let handles: Vec<_> = self
            .nodes
            .iter()
            .enumerate()
            .map(|(at, node)| {
                let longest = node.id.chars().count().max(node.kind.chars().count() + 2);
                let width =
                    f64::from(u32::try_from(longest).unwrap_or(u32::MAX)) * CHARACTER + 24.0;
                graph.add_node(Element::create_with_properties(
                    ShapeKind::new_box(&node.id),
                    look.clone(),
                    Orientation::LeftToRight,
                    Point::new(width, HEIGHT),
                    at.to_string(),
                ))
            })
            .collect();
        for (at, edge) in self.edges.iter().enumerate() {
            let (Some(from), Some(to)) = (handles.get(edge.from), handles.get(edge.to)) else {
                continue;
            };
            let label = edge.mount.as_ref().map(|it| format!("mount: {it}")).unwrap_or_default();
            let arrow = Arrow::with_properties(
                LineEndKind::None,
                LineEndKind::Arrow,
                LineStyleKind::Normal,
                &label,
                &look,
                at.to_string(),
                &None,
                &None,
            );
            graph.add_edge(arrow, *from, *to);
        }
        let mut canvas =
            Canvas { diagram: self, body: String::new(), right: 0.0, bottom: 0.0, is_box: false };
        // The layout of a graph without nodes has no rows.
        if !self.nodes.is_empty() {
            // The search for fewer crossings takes a time that grows fast with the arrows.
            graph.do_it(false, self.edges.len() > MOST_ARROWS, false, &mut canvas);
        }
        let (width, mut height) = (canvas.right + MARGIN, canvas.bottom + MARGIN);
        let mut body = canvas.body;
        if self.left_out > 0 {
            height += 24.0;
            let _ = write!(
                body,
                "<text class=\"rest\" x=\"{MARGIN}\" y=\"{:.1}\">{} more</text>",
                height - 10.0,
                counted(self.left_out, "resource")
            );
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram\" role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" height=\"{height:.0}\">{head}<defs>{}{}</defs>{body}</svg>\n",
            escaped(name),
            marker("arrow", "M 0 0 L 10 5 L 0 10 z", 9),
            marker("back", "M 10 0 L 0 5 L 10 10 z", 1),
        )
    }
}

fn marker(id: &str, path: &str, at: u32) -> String {
    format!(
        "<marker id=\"{id}\" viewBox=\"0 0 10 10\" refX=\"{at}\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\" markerUnits=\"userSpaceOnUse\"><path class=\"head\" d=\"{path}\"/></marker>"
    )
}

/// Collects what the layout draws.
struct Canvas<'a> {
    diagram: &'a Diagram,
    body: String,
    right: f64,
    bottom: f64,
    /// Is true after a box, whose text is drawn with it.
    is_box: bool,
}

impl Canvas<'_> {
    fn grow(&mut self, at: Point) {
        self.right = self.right.max(at.x);
        self.bottom = self.bottom.max(at.y);
    }
}

impl RenderBackend for Canvas<'_> {
    fn draw_rect(
        &mut self,
        xy: Point,
        size: Point,
        _: &StyleAttr,
        properties: Option<String>,
        _: Option<ClipHandle>,
    ) {
        self.is_box = true;
        self.grow(Point::new(xy.x + size.x, xy.y + size.y));
        let at = properties.and_then(|it| it.parse::<usize>().ok());
        let Some(Node { id, kind, state }) = at.and_then(|it| self.diagram.nodes.get(it)) else {
            return;
        };
        let (id, kind) = (escaped(id), escaped(kind));
        let state = state.name();
        let (x, y, middle) = (xy.x, xy.y, xy.x + size.x / 2.0);
        let word = if state == "same" { String::new() } else { format!(", {state}") };
        let _ = write!(
            self.body,
            "<g class=\"node {state}\"><title>{id} ({kind}){word}</title><rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"6\"/><text x=\"{middle:.1}\" y=\"{:.1}\" class=\"id\">{id}</text><text x=\"{middle:.1}\" y=\"{:.1}\" class=\"kind\">{kind}</text></g>",
            size.x,
            size.y,
            y + 20.0,
            y + 36.0,
        );
    }

    fn draw_line(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}

    fn draw_circle(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}

    fn draw_text(&mut self, xy: Point, text: &str, _: &StyleAttr) {
        if std::mem::take(&mut self.is_box) {
            return;
        }
        self.grow(Point::new(xy.x + 40.0, xy.y + 8.0));
        let class = if text.ends_with("fails") { " fails" } else { "" };
        let _ = write!(
            self.body,
            "<text class=\"label{class}\" x=\"{:.1}\" y=\"{:.1}\">{}</text>",
            xy.x,
            xy.y - 5.0,
            escaped(text)
        );
    }

    fn draw_arrow(
        &mut self,
        path: &[(Point, Point)],
        _: bool,
        head: (bool, bool),
        _: &StyleAttr,
        properties: Option<String>,
        _: &str,
    ) {
        let [first, second, rest @ ..] = path else { return };
        for (a, b) in path {
            self.grow(*a);
            self.grow(*b);
        }
        let at = properties.and_then(|it| it.parse::<usize>().ok());
        let Some(edge) = at.and_then(|it| self.diagram.edges.get(it)) else { return };
        let mut line = format!(
            "M {:.1} {:.1} C {:.1} {:.1}, {:.1} {:.1}, {:.1} {:.1}",
            first.0.x,
            first.0.y,
            first.1.x,
            first.1.y,
            second.0.x,
            second.0.y,
            second.1.x,
            second.1.y
        );
        for (control, end) in rest {
            let _ = write!(line, " S {:.1} {:.1}, {:.1} {:.1}", control.x, control.y, end.x, end.y);
        }
        let id =
            |at: usize| self.diagram.nodes.get(at).map(|it| escaped(&it.id)).unwrap_or_default();
        let (kind, verb) = match edge.mount.as_deref() {
            Some(verdict) => {
                (format!("mount {}", escaped(verdict)), format!("mounts ({})", escaped(verdict)))
            }
            None => ("link".to_owned(), "uses".to_owned()),
        };
        let start = if head.0 { " marker-start=\"url(#back)\"" } else { "" };
        let end = if head.1 { " marker-end=\"url(#arrow)\"" } else { "" };
        let _ = write!(
            self.body,
            "<g class=\"edge {kind} {}\"><title>{} {verb} {}</title><path d=\"{line}\"{start}{end}/></g>",
            edge.state.name(),
            id(edge.from),
            id(edge.to),
        );
    }

    fn create_clip(&mut self, _: Point, _: Point, _: usize) -> ClipHandle {
        ClipHandle::default()
    }
}

/// Escapes characters with a meaning in XML.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for it in visible(text).chars() {
        match it {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(it),
        }
    }
    escaped
}
