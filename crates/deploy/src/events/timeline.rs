//! Draws a chart of the time that each resource took in an operation.

use std::collections::BTreeMap;
use std::fmt::Write;

use stanchion_template::visible;

use super::event::Event;

/// The width of the chart, in characters.
const WIDTH: usize = 48;

/// Draws a chart of an operation's events, with one line for each resource in the order of their starts.
pub fn chart(events: &[Event]) -> String {
    let seconds = |it: &Event| it.at.0 as f64 + f64::from(it.at.1) / 1e9;
    let (Some(first), Some(last)) = (events.first().map(seconds), events.last().map(seconds))
    else {
        return String::new();
    };
    let length = (last - first).max(0.001);
    let mut rows: BTreeMap<&str, (f64, f64, &Event)> = BTreeMap::new();
    for event in events {
        let at = seconds(event) - first;
        let row = rows.entry(&event.logical_id).or_insert((at, at, event));
        (row.1, row.2) = (at, event);
    }
    let mut rows: Vec<_> = rows.into_iter().collect();
    rows.sort_by(|a, b| a.1.0.total_cmp(&b.1.0).then_with(|| a.0.cmp(b.0)));
    let wide = rows.iter().map(|it| visible(it.0).chars().count()).max().unwrap_or_default();
    let column = |at: f64| ((at / length) * WIDTH as f64).round() as usize;
    let mut text = String::new();
    for (name, (from, to, end)) in rows {
        let (start, stop) =
            (column(from).min(WIDTH - 1), column(to).max(column(from) + 1).min(WIDTH));
        let mark = if end.is_failure() { "x" } else { "=" };
        let bar = mark.repeat(stop.saturating_sub(start).max(1));
        let _ = writeln!(
            text,
            "{:wide$}  {:start$}{bar:rest$}  {:>7.1} s  {}",
            visible(name),
            "",
            to - from,
            visible(&end.status),
            rest = WIDTH - start,
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(id: &str, second: i64, status: &str) -> Event {
        Event {
            id: format!("{id} {second}"),
            at: (second, 0),
            stack: "Stack".to_owned(),
            logical_id: id.to_owned(),
            physical_id: None,
            resource_type: String::new(),
            status: status.to_owned(),
            reason: None,
            is_stack: false,
        }
    }

    #[test]
    fn bars_show_the_duration_of_each_resource() {
        let events = [
            event("Vpc", 0, "CREATE_IN_PROGRESS"),
            event("Vpc", 12, "CREATE_COMPLETE"),
            event("Data", 12, "CREATE_IN_PROGRESS"),
            event("Data", 48, "CREATE_FAILED"),
        ];
        let wanted = [
            "Vpc   ============                                         12.0 s  CREATE_COMPLETE",
            "Data              xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx     36.0 s  CREATE_FAILED",
        ];
        assert_eq!(chart(&events).lines().collect::<Vec<_>>(), wanted);
        assert_eq!(chart(&[]), "");
    }
}
