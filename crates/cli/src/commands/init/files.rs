//! The files of a new program.

/// The manifest of a workspace member.
const MANIFEST: &str = include_str!("template/Cargo.toml.in");
/// The sections that a manifest needs if the program is not a member of another workspace.
const WORKSPACE: &str = include_str!("template/workspace.toml.in");
/// The other files. In their texts, `@name@` and `@crate@` are placeholders for the package and its library.
const FILES: [(&str, &str); 6] = [
    (".gitignore", include_str!("template/gitignore.in")),
    ("README.md", include_str!("template/README.md.in")),
    ("src/lib.rs", include_str!("template/lib.rs.in")),
    ("src/main.rs", include_str!("template/main.rs.in")),
    ("tests/snapshot.rs", include_str!("template/snapshot.rs.in")),
    ("tests/snapshots/snapshot__storage.snap", include_str!("template/snapshot__storage.snap.in")),
];

/// The values for the files of a new program.
pub(super) struct Program<'a> {
    pub(super) name: &'a str,
    /// The line of the manifest that declares the dependency `stanchion`.
    pub(super) dependency: &'a str,
    /// True if the program is a member of a workspace that contains it.
    pub(super) is_member: bool,
}

impl Program<'_> {
    /// Returns the path and text of each file.
    pub(super) fn files(&self) -> impl Iterator<Item = (&'static str, String)> {
        let workspace = if self.is_member { "" } else { WORKSPACE };
        let manifest = format!("{MANIFEST}{workspace}")
            .replace("@dependency@", self.dependency)
            .replace("@rust-version@", env!("CARGO_PKG_RUST_VERSION"));
        std::iter::once(("Cargo.toml", manifest))
            .chain(FILES.into_iter().map(|(path, text)| (path, text.to_owned())))
            .map(|(path, text)| (path, self.adapt(&text)))
    }

    fn adapt(&self, text: &str) -> String {
        // Git may have changed the line ends of these files on checkout.
        text.replace("\r\n", "\n")
            .replace("@name@", self.name)
            .replace("@crate@", &self.name.replace('-', "_"))
    }
}
