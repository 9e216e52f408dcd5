//! A review as one HTML page without other files, for people and for an archive of builds.

use std::fmt::Write;

use stanchion_template::counted;

use super::folded::Folded;
use super::text::places;
use crate::diagram::{Diagram, STYLE, escaped};
use crate::entry::Entry;
use crate::replacement::Certainty;
use crate::section::Section;
use crate::stack_review::StackReview;

/// Writes reviews of stacks as one HTML page. It loads nothing, follows the colours of the system, and prints well.
///
/// Pictures are in it for reviews that have them: [`StackReview::with_pictures`].
///
/// ```
/// use stanchion_review::{Source, StackReview, to_html};
/// use stanchion_template::Template;
///
/// let of = |text: &str| Source::parsed("data.yaml", Template::parse(text).unwrap());
/// let (before, after) = (of("Resources: {Data: {Type: AWS::EFS::FileSystem}}"), of("Resources: {}"));
/// let review = StackReview::new("Data", &before, &after, &Default::default()).with_pictures(&before, &after);
/// assert!(to_html(&[review]).starts_with("<!DOCTYPE html>"));
/// ```
pub fn to_html(stacks: &[StackReview]) -> String {
    let mut page = String::new();
    let _ = write!(
        page,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Review</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">\n\
         <link rel=\"icon\" href=\"data:,\">\n\
         <style>\n{}{STYLE}</style>\n</head>\n<body>\n\
         <a class=\"skip\" href=\"#stacks\">To the stacks</a>\n",
        include_str!("page.css")
    );
    header(&mut page, stacks);
    page += "<main id=\"stacks\">\n";
    for (at, it) in stacks.iter().enumerate() {
        stack(&mut page, at, it);
    }
    let _ =
        write!(page, "</main>\n<script>\n{}</script>\n</body>\n</html>\n", include_str!("page.js"));
    page
}

fn header(page: &mut String, stacks: &[StackReview]) {
    *page += "<header>\n<h1>Review</h1>\n";
    let changed = stacks.iter().filter(|it| !it.entries.is_empty()).count();
    let _ = writeln!(page, "<p>{}, {changed} changed.</p>", counted(stacks.len(), "stack"));
    if stacks.len() > 1 {
        *page += "<nav aria-label=\"Stacks\"><ul>\n";
        for (at, it) in stacks.iter().enumerate() {
            let (name, summary) = (escaped(&it.stack), escaped(&it.summary));
            let _ = writeln!(page, "<li><a href=\"#stack-{at}\">{name}</a> {summary}</li>");
        }
        *page += "</ul></nav>\n";
    }
    *page += "<div class=\"tools\">\n<label>Show only effects with <input type=\"search\" id=\"filter\" autocomplete=\"off\"></label>\n\
              <button type=\"button\" id=\"open\">Open all proofs</button>\n\
              <button type=\"button\" id=\"close\">Close all proofs</button>\n</div>\n</header>\n";
}

fn stack(page: &mut String, at: usize, review: &StackReview) {
    let name = if review.stack.is_empty() { "Template" } else { &review.stack };
    let _ = writeln!(
        page,
        "<section class=\"stack\" id=\"stack-{at}\" aria-labelledby=\"title-{at}\">\n<h2 id=\"title-{at}\">{}</h2>\n<p class=\"summary\">{}</p>",
        escaped(name),
        escaped(&review.summary)
    );
    if let Some([before, after]) = &review.pictures
        && !review.entries.is_empty()
        && !(before.is_empty() && after.is_empty())
    {
        *page += "<div class=\"pictures\">\n";
        picture(page, "Before", before);
        picture(page, "After", after);
        *page += "</div>\n<p class=\"legend\"><span class=\"added\">added</span> <span class=\"removed\">removed</span> <span class=\"replaced\">replaced</span> <span class=\"updated\">updated in place</span>. Thick arrows are mounts, thin ones are other uses.</p>\n";
    }
    for (section, entries) in review.sections() {
        let _ = writeln!(
            page,
            "<section class=\"kind {}\">\n<h3>{} <span class=\"count\">{}</span></h3>\n<p class=\"meaning\">{}</p>\n<ul>",
            section.name(),
            section.title(),
            entries.len(),
            section.meaning()
        );
        let entries = Folded::of(entries);
        for it in &entries.shown {
            entry(page, it);
        }
        if let Some(title) = entries.title() {
            let _ = writeln!(
                page,
                "<li class=\"counts\"><details><summary>{title}</summary>\n<ul class=\"proof\">"
            );
            for it in &entries.others {
                let places = places(it).map(|it| format!(" at <code>{}</code>", escaped(&it)));
                let _ =
                    writeln!(page, "<li>{}{}</li>", escaped(&it.text), places.unwrap_or_default());
            }
            *page += "</ul></details></li>\n";
        }
        *page += "</ul>\n</section>\n";
    }
    if let Some(line) = review.review.cosmetic_line() {
        let _ = writeln!(page, "<p class=\"cosmetic\">{}</p>", escaped(&line));
    }
    *page += "</section>\n";
}

fn picture(page: &mut String, title: &str, diagram: &Diagram) {
    let _ = writeln!(page, "<figure><figcaption>{title}</figcaption>");
    if diagram.is_empty() {
        *page += "<p>The template has no resources to draw.</p>\n";
    } else {
        *page += &diagram.to_svg_part(title);
    }
    *page += "</figure>\n";
}

/// Writes an effect. It opens to show its proof.
fn entry(page: &mut String, entry: &Entry) {
    let certainty = certainty(entry.certainty);
    // The text of a replacement says how certain it is.
    let badge = match entry.certainty {
        Certainty::Certain => String::new(),
        _ if entry.section == Section::Replace => String::new(),
        _ => format!(" <span class=\"certainty\">{}</span>", certainty.0),
    };
    let class = match (&entry.acknowledged, entry.counts) {
        (Some(_), _) => "acknowledged",
        (None, true) => "counts",
        (None, false) => "note",
    };
    let _ = writeln!(
        page,
        "<li class=\"{class}\"><details><summary>{}{}</summary>\n<ul class=\"proof\">",
        escaped(&entry.text),
        badge
    );
    for line in &entry.proof {
        let _ = writeln!(page, "<li>{}</li>", escaped(line));
    }
    if let Some(property) = &entry.property {
        let _ = writeln!(page, "<li>Property: <code>{}</code></li>", escaped(property));
    }
    if let Some(places) = places(entry) {
        let _ = writeln!(page, "<li>At <code>{}</code></li>", escaped(&places));
    }
    if let Some(reason) = &entry.acknowledged {
        let _ = writeln!(page, "<li>Acknowledged: {}</li>", escaped(reason));
    }
    let _ = writeln!(page, "<li>{}</li>\n</ul></details></li>", certainty.1);
}

/// Returns the word for a certainty, and its meaning.
fn certainty(it: Certainty) -> (&'static str, &'static str) {
    match it {
        Certainty::Refused => ("refused", "AWS refuses this update."),
        Certainty::Certain => ("certain", "This follows from the templates."),
        Certainty::IfDefault => {
            ("if the default is taken", "This happens if the deployment takes the new default.")
        }
        Certainty::Possible => {
            ("possible", "This depends on values that the templates do not show.")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_without_stacks_is_whole() {
        let page = to_html(&[]);
        assert!(page.contains("<p>0 stacks, 0 changed.</p>") && page.ends_with("</html>\n"));
    }
}
