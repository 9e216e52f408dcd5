// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::Workspace`

use stanchion_template::generated::*;

/// `AWS::Connect::Workspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-workspace.html)
#[must_use]
pub struct Workspace<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Workspace<Missing_<super::required::instance_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Workspace(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Workspace<S0, S1> {
    /// Sets `Associations`.
    #[inline] pub fn associations(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Associations", value.into_node()); self }
    /// Sets `Description`. 0 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InstanceArn`. Required. An update replaces the resource.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> Workspace<Set_, S1> { self.0.put("InstanceArn", value.into_node()); Workspace(self.0, PhantomData_) }
    /// Sets `Media`. At most 4 items.
    #[inline] pub fn media(mut self, value: impl IntoValue_<Vec<MediaItem>>) -> Self { self.0.put("Media", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Workspace<S0, Set_> { self.0.put("Name", value.into_node()); Workspace(self.0, PhantomData_) }
    /// Sets `Pages`.
    #[inline] pub fn pages(mut self, value: impl IntoValue_<Vec<WorkspacePage>>) -> Self { self.0.put("Pages", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Theme`.
    #[inline] pub fn theme(mut self, value: impl IntoValue_<WorkspaceTheme>) -> Self { self.0.put("Theme", value.into_node()); self }
    /// Sets `Title`. 0 to 127 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Workspace> for Workspace<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Workspace<S0, S1> {
    const TYPE: &'static str = "AWS::Connect::Workspace";
    type Handle = WorkspaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Workspace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkspaceRef(Id_);
impl From<Id_> for WorkspaceRef { #[inline] fn from(id: Id_) -> Self { WorkspaceRef(id) } }
impl AsRef<Id_> for WorkspaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkspaceRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Connect::Workspace.MediaItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-mediaitem.html)
#[must_use]
pub struct MediaItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MediaItem<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MediaItem(Properties_::new(), PhantomData_) }
}
impl<S0> MediaItem<S0> {
    /// Sets `Source`. 1 to 533333 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`MediaType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<MediaType>) -> MediaItem<Set_> { self.0.put("Type", value.into_node()); MediaItem(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MediaItem> for MediaItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Workspace.WorkspacePage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-workspacepage.html)
#[must_use]
pub struct WorkspacePage<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WorkspacePage<Missing_<super::required::page>, Missing_<super::required::resource_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WorkspacePage(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WorkspacePage<S0, S1> {
    /// Sets `InputData`. 0 to 4096 characters.
    #[inline] pub fn input_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputData", value.into_node()); self }
    /// Sets `Page`. Required. 1 to 25 characters.
    #[inline] pub fn page(mut self, value: impl IntoValue_<String>) -> WorkspacePage<Set_, S1> { self.0.put("Page", value.into_node()); WorkspacePage(self.0, PhantomData_) }
    /// Sets `ResourceArn`. Required. At most 2048 characters.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> WorkspacePage<S0, Set_> { self.0.put("ResourceArn", value.into_node()); WorkspacePage(self.0, PhantomData_) }
    /// Sets `Slug`. 0 to 63 characters.
    #[inline] pub fn slug(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Slug", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WorkspacePage> for WorkspacePage<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Workspace.PaletteCanvas`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-palettecanvas.html)
#[must_use]
pub struct PaletteCanvas(Properties_);
impl PaletteCanvas {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PaletteCanvas(Properties_::new()) }
}
impl PaletteCanvas {
    /// Sets `ActiveBackground`. 1 to 127 characters.
    #[inline] pub fn active_background(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ActiveBackground", value.into_node()); self }
    /// Sets `ContainerBackground`. 1 to 127 characters.
    #[inline] pub fn container_background(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerBackground", value.into_node()); self }
    /// Sets `PageBackground`. 1 to 127 characters.
    #[inline] pub fn page_background(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PageBackground", value.into_node()); self }
}
impl IntoValue_<PaletteCanvas> for PaletteCanvas { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Workspace.PaletteHeader`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-paletteheader.html)
#[must_use]
pub struct PaletteHeader(Properties_);
impl PaletteHeader {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PaletteHeader(Properties_::new()) }
}
impl PaletteHeader {
    /// Sets `Background`. 1 to 127 characters.
    #[inline] pub fn background(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Background", value.into_node()); self }
    /// Sets `InvertActionsColors`.
    #[inline] pub fn invert_actions_colors(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InvertActionsColors", value.into_node()); self }
    /// Sets `Text`. 1 to 127 characters.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Text", value.into_node()); self }
    /// Sets `TextHover`. 1 to 127 characters.
    #[inline] pub fn text_hover(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TextHover", value.into_node()); self }
}
impl IntoValue_<PaletteHeader> for PaletteHeader { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Workspace.PaletteNavigation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-palettenavigation.html)
#[must_use]
pub struct PaletteNavigation(Properties_);
impl PaletteNavigation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PaletteNavigation(Properties_::new()) }
}
impl PaletteNavigation {
    /// Sets `Background`. 1 to 127 characters.
    #[inline] pub fn background(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Background", value.into_node()); self }
    /// Sets `InvertActionsColors`.
    #[inline] pub fn invert_actions_colors(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InvertActionsColors", value.into_node()); self }
    /// Sets `Text`. 1 to 127 characters.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Text", value.into_node()); self }
    /// Sets `TextActive`. 1 to 127 characters.
    #[inline] pub fn text_active(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TextActive", value.into_node()); self }
    /// Sets `TextBackgroundActive`. 1 to 127 characters.
    #[inline] pub fn text_background_active(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TextBackgroundActive", value.into_node()); self }
    /// Sets `TextBackgroundHover`. 1 to 127 characters.
    #[inline] pub fn text_background_hover(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TextBackgroundHover", value.into_node()); self }
    /// Sets `TextHover`. 1 to 127 characters.
    #[inline] pub fn text_hover(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TextHover", value.into_node()); self }
}
impl IntoValue_<PaletteNavigation> for PaletteNavigation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Workspace.PalettePrimary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-paletteprimary.html)
#[must_use]
pub struct PalettePrimary(Properties_);
impl PalettePrimary {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PalettePrimary(Properties_::new()) }
}
impl PalettePrimary {
    /// Sets `Active`. 1 to 127 characters.
    #[inline] pub fn active(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Active", value.into_node()); self }
    /// Sets `ContrastText`. 1 to 127 characters.
    #[inline] pub fn contrast_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContrastText", value.into_node()); self }
    /// Sets `Default`. 1 to 127 characters.
    #[inline] pub fn default(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Default", value.into_node()); self }
}
impl IntoValue_<PalettePrimary> for PalettePrimary { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Workspace.WorkspaceThemePalette`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-workspacethemepalette.html)
#[must_use]
pub struct WorkspaceThemePalette(Properties_);
impl WorkspaceThemePalette {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkspaceThemePalette(Properties_::new()) }
}
impl WorkspaceThemePalette {
    /// Sets `Canvas`.
    #[inline] pub fn canvas(mut self, value: impl IntoValue_<PaletteCanvas>) -> Self { self.0.put("Canvas", value.into_node()); self }
    /// Sets `Header`.
    #[inline] pub fn header(mut self, value: impl IntoValue_<PaletteHeader>) -> Self { self.0.put("Header", value.into_node()); self }
    /// Sets `Navigation`.
    #[inline] pub fn navigation(mut self, value: impl IntoValue_<PaletteNavigation>) -> Self { self.0.put("Navigation", value.into_node()); self }
    /// Sets `Primary`.
    #[inline] pub fn primary(mut self, value: impl IntoValue_<PalettePrimary>) -> Self { self.0.put("Primary", value.into_node()); self }
}
impl IntoValue_<WorkspaceThemePalette> for WorkspaceThemePalette { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Workspace.FontFamily`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-fontfamily.html)
#[must_use]
pub struct FontFamily(Properties_);
impl FontFamily {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FontFamily(Properties_::new()) }
}
impl FontFamily {
    /// Sets `Default`. The values are constants of [`WorkspaceFontFamily`].
    #[inline] pub fn default(mut self, value: impl IntoValue_<WorkspaceFontFamily>) -> Self { self.0.put("Default", value.into_node()); self }
}
impl IntoValue_<FontFamily> for FontFamily { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Workspace.WorkspaceThemeTypography`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-workspacethemetypography.html)
#[must_use]
pub struct WorkspaceThemeTypography(Properties_);
impl WorkspaceThemeTypography {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkspaceThemeTypography(Properties_::new()) }
}
impl WorkspaceThemeTypography {
    /// Sets `FontFamily`.
    #[inline] pub fn font_family(mut self, value: impl IntoValue_<FontFamily>) -> Self { self.0.put("FontFamily", value.into_node()); self }
}
impl IntoValue_<WorkspaceThemeTypography> for WorkspaceThemeTypography { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Workspace.WorkspaceThemeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-workspacethemeconfig.html)
#[must_use]
pub struct WorkspaceThemeConfig(Properties_);
impl WorkspaceThemeConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkspaceThemeConfig(Properties_::new()) }
}
impl WorkspaceThemeConfig {
    /// Sets `Palette`.
    #[inline] pub fn palette(mut self, value: impl IntoValue_<WorkspaceThemePalette>) -> Self { self.0.put("Palette", value.into_node()); self }
    /// Sets `Typography`.
    #[inline] pub fn typography(mut self, value: impl IntoValue_<WorkspaceThemeTypography>) -> Self { self.0.put("Typography", value.into_node()); self }
}
impl IntoValue_<WorkspaceThemeConfig> for WorkspaceThemeConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::Workspace.WorkspaceTheme`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-workspacetheme.html)
#[must_use]
pub struct WorkspaceTheme(Properties_);
impl WorkspaceTheme {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkspaceTheme(Properties_::new()) }
}
impl WorkspaceTheme {
    /// Sets `Dark`.
    #[inline] pub fn dark(mut self, value: impl IntoValue_<WorkspaceThemeConfig>) -> Self { self.0.put("Dark", value.into_node()); self }
    /// Sets `Light`.
    #[inline] pub fn light(mut self, value: impl IntoValue_<WorkspaceThemeConfig>) -> Self { self.0.put("Light", value.into_node()); self }
}
impl IntoValue_<WorkspaceTheme> for WorkspaceTheme { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Connect::Workspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-workspace.html)
#[derive(Debug)]
pub enum MediaType {}
impl MediaType {
    /// `IMAGE_LOGO_LIGHT_FAVICON`
    pub const IMAGE_LOGO_LIGHT_FAVICON: Value_<MediaType> = Value_::constant("IMAGE_LOGO_LIGHT_FAVICON");
    /// `IMAGE_LOGO_DARK_FAVICON`
    pub const IMAGE_LOGO_DARK_FAVICON: Value_<MediaType> = Value_::constant("IMAGE_LOGO_DARK_FAVICON");
    /// `IMAGE_LOGO_LIGHT_HORIZONTAL`
    pub const IMAGE_LOGO_LIGHT_HORIZONTAL: Value_<MediaType> = Value_::constant("IMAGE_LOGO_LIGHT_HORIZONTAL");
    /// `IMAGE_LOGO_DARK_HORIZONTAL`
    pub const IMAGE_LOGO_DARK_HORIZONTAL: Value_<MediaType> = Value_::constant("IMAGE_LOGO_DARK_HORIZONTAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MediaType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::Workspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-workspace.html)
#[derive(Debug)]
pub enum WorkspaceFontFamily {}
impl WorkspaceFontFamily {
    /// `ARIAL`
    pub const ARIAL: Value_<WorkspaceFontFamily> = Value_::constant("ARIAL");
    /// `COURIER_NEW`
    pub const COURIER_NEW: Value_<WorkspaceFontFamily> = Value_::constant("COURIER_NEW");
    /// `GEORGIA`
    pub const GEORGIA: Value_<WorkspaceFontFamily> = Value_::constant("GEORGIA");
    /// `TIMES_NEW_ROMAN`
    pub const TIMES_NEW_ROMAN: Value_<WorkspaceFontFamily> = Value_::constant("TIMES_NEW_ROMAN");
    /// `TREBUCHET`
    pub const TREBUCHET: Value_<WorkspaceFontFamily> = Value_::constant("TREBUCHET");
    /// `VERDANA`
    pub const VERDANA: Value_<WorkspaceFontFamily> = Value_::constant("VERDANA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WorkspaceFontFamily> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::Workspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-workspace.html)
#[derive(Debug)]
pub enum Visibility {}
impl Visibility {
    /// `ALL`
    pub const ALL: Value_<Visibility> = Value_::constant("ALL");
    /// `ASSIGNED`
    pub const ASSIGNED: Value_<Visibility> = Value_::constant("ASSIGNED");
    /// `NONE`
    pub const NONE: Value_<Visibility> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Visibility> { Value_::from_node(value.into_node()) }
}
