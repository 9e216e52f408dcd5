//! The command `diagram`: draws the storage, the compute and the mounts of a template.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use stanchion_review::Diagram;
use stanchion_template::Template;

use crate::failure::Failure;
use crate::{input, output};

#[derive(Args, Debug)]
pub(crate) struct DiagramArguments {
    /// The template in YAML or JSON, or `-` for standard input.
    #[arg(value_name = "TEMPLATE")]
    template: PathBuf,

    /// The format of the picture.
    #[arg(long, short, value_enum, default_value_t = DiagramFormat::Svg)]
    format: DiagramFormat,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum DiagramFormat {
    /// SVG with its own styles, for light and dark backgrounds.
    Svg,
    /// A flowchart of Mermaid, which code hosts draw in Markdown.
    Mermaid,
}

impl DiagramArguments {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let (name, bytes) = input::read(&self.template)?;
        let parsed = Template::parse(&bytes).map_err(|errors| {
            let all: Vec<String> = errors.iter().map(ToString::to_string).collect();
            Failure::could_not_run(format!("{name}: {}", all.join("; ")))
        })?;
        let diagram = Diagram::of(&parsed.template);
        output::print(&match self.format {
            DiagramFormat::Svg => diagram.to_svg(),
            DiagramFormat::Mermaid => diagram.to_mermaid(),
        })
    }
}
