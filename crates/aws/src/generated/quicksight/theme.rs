// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::Theme`

use stanchion_template::generated::*;

/// `AWS::QuickSight::Theme`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-theme.html)
#[must_use]
pub struct Theme<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl Theme<Missing_<super::required::aws_account_id>, Missing_<super::required::base_theme_id>, Missing_<super::required::configuration>, Missing_<super::required::name>, Missing_<super::required::theme_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Theme(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> Theme<S0, S1, S2, S3, S4> {
    /// Sets `AwsAccountId`. Required. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> Theme<Set_, S1, S2, S3, S4> { self.0.put("AwsAccountId", value.into_node()); Theme(self.0, PhantomData_) }
    /// Sets `BaseThemeId`. Required. 1 to 512 characters.
    #[inline] pub fn base_theme_id(mut self, value: impl IntoValue_<String>) -> Theme<S0, Set_, S2, S3, S4> { self.0.put("BaseThemeId", value.into_node()); Theme(self.0, PhantomData_) }
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<ThemeConfiguration>) -> Theme<S0, S1, Set_, S3, S4> { self.0.put("Configuration", value.into_node()); Theme(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 2048 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Theme<S0, S1, S2, Set_, S4> { self.0.put("Name", value.into_node()); Theme(self.0, PhantomData_) }
    /// Sets `Permissions`. 1 to 64 items.
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<ResourcePermission>>) -> Self { self.0.put("Permissions", value.into_node()); self }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `ThemeId`. Required. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn theme_id(mut self, value: impl IntoValue_<String>) -> Theme<S0, S1, S2, S3, Set_> { self.0.put("ThemeId", value.into_node()); Theme(self.0, PhantomData_) }
    /// Sets `VersionDescription`. 1 to 512 characters.
    #[inline] pub fn version_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionDescription", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<Theme> for Theme<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for Theme<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::QuickSight::Theme";
    type Handle = ThemeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Theme`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ThemeRef(Id_);
impl From<Id_> for ThemeRef { #[inline] fn from(id: Id_) -> Self { ThemeRef(id) } }
impl AsRef<Id_> for ThemeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ThemeRef {
    /// `Ref`: `ThemeId|AwsAccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
    /// `Fn::GetAtt` `Version.Arn`
    #[inline] pub fn version_arn(&self) -> Value_<String> { self.0.attribute("Version.Arn") }
    /// `Fn::GetAtt` `Version.BaseThemeId`
    #[inline] pub fn version_base_theme_id(&self) -> Value_<String> { self.0.attribute("Version.BaseThemeId") }
    /// `Fn::GetAtt` `Version.Configuration`
    #[inline] pub fn version_configuration(&self) -> Value_<String> { self.0.attribute("Version.Configuration") }
    /// `Fn::GetAtt` `Version.Configuration.DataColorPalette`
    #[inline] pub fn version_configuration_data_color_palette(&self) -> Value_<String> { self.0.attribute("Version.Configuration.DataColorPalette") }
    /// `Fn::GetAtt` `Version.Configuration.Sheet`
    #[inline] pub fn version_configuration_sheet(&self) -> Value_<String> { self.0.attribute("Version.Configuration.Sheet") }
    /// `Fn::GetAtt` `Version.Configuration.Typography`
    #[inline] pub fn version_configuration_typography(&self) -> Value_<String> { self.0.attribute("Version.Configuration.Typography") }
    /// `Fn::GetAtt` `Version.Configuration.UIColorPalette`
    #[inline] pub fn version_configuration_ui_color_palette(&self) -> Value_<String> { self.0.attribute("Version.Configuration.UIColorPalette") }
    /// `Fn::GetAtt` `Version.CreatedTime`
    #[inline] pub fn version_created_time(&self) -> Value_<String> { self.0.attribute("Version.CreatedTime") }
    /// `Fn::GetAtt` `Version.Description`
    #[inline] pub fn version_description(&self) -> Value_<String> { self.0.attribute("Version.Description") }
    /// `Fn::GetAtt` `Version.Errors`
    #[inline] pub fn version_errors(&self) -> Value_<Vec<String>> { self.0.list_attribute("Version.Errors") }
    /// `Fn::GetAtt` `Version.Status`
    #[inline] pub fn version_status(&self) -> Value_<String> { self.0.attribute("Version.Status") }
    /// `Fn::GetAtt` `Version.VersionNumber`
    #[inline] pub fn version_version_number(&self) -> Value_<f64> { self.0.attribute("Version.VersionNumber") }
}
/// `AWS::QuickSight::Theme.DataColorPalette`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-datacolorpalette.html)
#[must_use]
pub struct DataColorPalette(Properties_);
impl DataColorPalette {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataColorPalette(Properties_::new()) }
}
impl DataColorPalette {
    /// Sets `Colors`. 0 to 100 items.
    #[inline] pub fn colors(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Colors", value.into_node()); self }
    /// Sets `EmptyFillColor`.
    #[inline] pub fn empty_fill_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmptyFillColor", value.into_node()); self }
    /// Sets `MinMaxGradient`. 0 to 100 items.
    #[inline] pub fn min_max_gradient(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MinMaxGradient", value.into_node()); self }
}
impl IntoValue_<DataColorPalette> for DataColorPalette { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Theme.SheetBackgroundStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-sheetbackgroundstyle.html)
#[must_use]
pub struct SheetBackgroundStyle(Properties_);
impl SheetBackgroundStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SheetBackgroundStyle(Properties_::new()) }
}
impl SheetBackgroundStyle {
    /// Sets `Color`.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Color", value.into_node()); self }
    /// Sets `Gradient`.
    #[inline] pub fn gradient(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Gradient", value.into_node()); self }
}
impl IntoValue_<SheetBackgroundStyle> for SheetBackgroundStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Theme.BorderStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-borderstyle.html)
#[must_use]
pub struct BorderStyle(Properties_);
impl BorderStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BorderStyle(Properties_::new()) }
}
impl BorderStyle {
    /// Sets `Color`.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Color", value.into_node()); self }
    /// Sets `Show`.
    #[inline] pub fn show(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Show", value.into_node()); self }
    /// Sets `Width`. 0 to 50 characters.
    #[inline] pub fn width(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Width", value.into_node()); self }
}
impl IntoValue_<BorderStyle> for BorderStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Theme.TileStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-tilestyle.html)
#[must_use]
pub struct TileStyle(Properties_);
impl TileStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TileStyle(Properties_::new()) }
}
impl TileStyle {
    /// Sets `BackgroundColor`.
    #[inline] pub fn background_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BackgroundColor", value.into_node()); self }
    /// Sets `Border`.
    #[inline] pub fn border(mut self, value: impl IntoValue_<BorderStyle>) -> Self { self.0.put("Border", value.into_node()); self }
    /// Sets `BorderRadius`. 0 to 50 characters.
    #[inline] pub fn border_radius(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BorderRadius", value.into_node()); self }
    /// Sets `Padding`. 0 to 200 characters.
    #[inline] pub fn padding(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Padding", value.into_node()); self }
}
impl IntoValue_<TileStyle> for TileStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Theme.GutterStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-gutterstyle.html)
#[must_use]
pub struct GutterStyle(Properties_);
impl GutterStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GutterStyle(Properties_::new()) }
}
impl GutterStyle {
    /// Sets `Show`.
    #[inline] pub fn show(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Show", value.into_node()); self }
}
impl IntoValue_<GutterStyle> for GutterStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Theme.MarginStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-marginstyle.html)
#[must_use]
pub struct MarginStyle(Properties_);
impl MarginStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MarginStyle(Properties_::new()) }
}
impl MarginStyle {
    /// Sets `Show`.
    #[inline] pub fn show(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Show", value.into_node()); self }
}
impl IntoValue_<MarginStyle> for MarginStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Theme.TileLayoutStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-tilelayoutstyle.html)
#[must_use]
pub struct TileLayoutStyle(Properties_);
impl TileLayoutStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TileLayoutStyle(Properties_::new()) }
}
impl TileLayoutStyle {
    /// Sets `Gutter`.
    #[inline] pub fn gutter(mut self, value: impl IntoValue_<GutterStyle>) -> Self { self.0.put("Gutter", value.into_node()); self }
    /// Sets `Margin`.
    #[inline] pub fn margin(mut self, value: impl IntoValue_<MarginStyle>) -> Self { self.0.put("Margin", value.into_node()); self }
}
impl IntoValue_<TileLayoutStyle> for TileLayoutStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Theme.SheetStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-sheetstyle.html)
#[must_use]
pub struct SheetStyle(Properties_);
impl SheetStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SheetStyle(Properties_::new()) }
}
impl SheetStyle {
    /// Sets `Background`.
    #[inline] pub fn background(mut self, value: impl IntoValue_<SheetBackgroundStyle>) -> Self { self.0.put("Background", value.into_node()); self }
    /// Sets `Tile`.
    #[inline] pub fn tile(mut self, value: impl IntoValue_<TileStyle>) -> Self { self.0.put("Tile", value.into_node()); self }
    /// Sets `TileLayout`.
    #[inline] pub fn tile_layout(mut self, value: impl IntoValue_<TileLayoutStyle>) -> Self { self.0.put("TileLayout", value.into_node()); self }
}
impl IntoValue_<SheetStyle> for SheetStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Theme.FontSize`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-fontsize.html)
#[must_use]
pub struct FontSize(Properties_);
impl FontSize {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FontSize(Properties_::new()) }
}
impl FontSize {
    /// Sets `Absolute`.
    #[inline] pub fn absolute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Absolute", value.into_node()); self }
}
impl IntoValue_<FontSize> for FontSize { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Theme.FontWeight`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-fontweight.html)
#[must_use]
pub struct FontWeight(Properties_);
impl FontWeight {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FontWeight(Properties_::new()) }
}
impl FontWeight {
    /// Sets `Name`. The values are constants of [`FontWeightName`].
    #[inline] pub fn name(mut self, value: impl IntoValue_<FontWeightName>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<FontWeight> for FontWeight { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Theme.FontConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-fontconfiguration.html)
#[must_use]
pub struct FontConfiguration(Properties_);
impl FontConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FontConfiguration(Properties_::new()) }
}
impl FontConfiguration {
    /// Sets `FontColor`.
    #[inline] pub fn font_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FontColor", value.into_node()); self }
    /// Sets `FontDecoration`. The values are constants of [`FontDecoration`].
    #[inline] pub fn font_decoration(mut self, value: impl IntoValue_<FontDecoration>) -> Self { self.0.put("FontDecoration", value.into_node()); self }
    /// Sets `FontFamily`. 0 to 256 characters.
    #[inline] pub fn font_family(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FontFamily", value.into_node()); self }
    /// Sets `FontSize`.
    #[inline] pub fn font_size(mut self, value: impl IntoValue_<FontSize>) -> Self { self.0.put("FontSize", value.into_node()); self }
    /// Sets `FontStyle`. The values are constants of [`FontStyle`].
    #[inline] pub fn font_style(mut self, value: impl IntoValue_<FontStyle>) -> Self { self.0.put("FontStyle", value.into_node()); self }
    /// Sets `FontWeight`.
    #[inline] pub fn font_weight(mut self, value: impl IntoValue_<FontWeight>) -> Self { self.0.put("FontWeight", value.into_node()); self }
}
impl IntoValue_<FontConfiguration> for FontConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Theme.Font`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-font.html)
#[must_use]
pub struct Font(Properties_);
impl Font {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Font(Properties_::new()) }
}
impl Font {
    /// Sets `FontFamily`. 0 to 256 characters.
    #[inline] pub fn font_family(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FontFamily", value.into_node()); self }
}
impl IntoValue_<Font> for Font { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Theme.VisualSubtitleFontConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-visualsubtitlefontconfiguration.html)
#[must_use]
pub struct VisualSubtitleFontConfiguration(Properties_);
impl VisualSubtitleFontConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VisualSubtitleFontConfiguration(Properties_::new()) }
}
impl VisualSubtitleFontConfiguration {
    /// Sets `FontConfiguration`.
    #[inline] pub fn font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("FontConfiguration", value.into_node()); self }
    /// Sets `TextAlignment`. The values are constants of [`HorizontalTextAlignment`].
    #[inline] pub fn text_alignment(mut self, value: impl IntoValue_<HorizontalTextAlignment>) -> Self { self.0.put("TextAlignment", value.into_node()); self }
    /// Sets `TextTransform`. The values are constants of [`TextTransform`].
    #[inline] pub fn text_transform(mut self, value: impl IntoValue_<TextTransform>) -> Self { self.0.put("TextTransform", value.into_node()); self }
}
impl IntoValue_<VisualSubtitleFontConfiguration> for VisualSubtitleFontConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Theme.VisualTitleFontConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-visualtitlefontconfiguration.html)
#[must_use]
pub struct VisualTitleFontConfiguration(Properties_);
impl VisualTitleFontConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VisualTitleFontConfiguration(Properties_::new()) }
}
impl VisualTitleFontConfiguration {
    /// Sets `FontConfiguration`.
    #[inline] pub fn font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("FontConfiguration", value.into_node()); self }
    /// Sets `TextAlignment`. The values are constants of [`HorizontalTextAlignment`].
    #[inline] pub fn text_alignment(mut self, value: impl IntoValue_<HorizontalTextAlignment>) -> Self { self.0.put("TextAlignment", value.into_node()); self }
    /// Sets `TextTransform`. The values are constants of [`TextTransform`].
    #[inline] pub fn text_transform(mut self, value: impl IntoValue_<TextTransform>) -> Self { self.0.put("TextTransform", value.into_node()); self }
}
impl IntoValue_<VisualTitleFontConfiguration> for VisualTitleFontConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Theme.Typography`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-typography.html)
#[must_use]
pub struct Typography(Properties_);
impl Typography {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Typography(Properties_::new()) }
}
impl Typography {
    /// Sets `AxisLabelFontConfiguration`.
    #[inline] pub fn axis_label_font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("AxisLabelFontConfiguration", value.into_node()); self }
    /// Sets `AxisTitleFontConfiguration`.
    #[inline] pub fn axis_title_font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("AxisTitleFontConfiguration", value.into_node()); self }
    /// Sets `DataLabelFontConfiguration`.
    #[inline] pub fn data_label_font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("DataLabelFontConfiguration", value.into_node()); self }
    /// Sets `FontFamilies`. 0 to 5 items.
    #[inline] pub fn font_families(mut self, value: impl IntoValue_<Vec<Font>>) -> Self { self.0.put("FontFamilies", value.into_node()); self }
    /// Sets `LegendTitleFontConfiguration`.
    #[inline] pub fn legend_title_font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("LegendTitleFontConfiguration", value.into_node()); self }
    /// Sets `LegendValueFontConfiguration`.
    #[inline] pub fn legend_value_font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("LegendValueFontConfiguration", value.into_node()); self }
    /// Sets `VisualSubtitleFontConfiguration`.
    #[inline] pub fn visual_subtitle_font_configuration(mut self, value: impl IntoValue_<VisualSubtitleFontConfiguration>) -> Self { self.0.put("VisualSubtitleFontConfiguration", value.into_node()); self }
    /// Sets `VisualTitleFontConfiguration`.
    #[inline] pub fn visual_title_font_configuration(mut self, value: impl IntoValue_<VisualTitleFontConfiguration>) -> Self { self.0.put("VisualTitleFontConfiguration", value.into_node()); self }
}
impl IntoValue_<Typography> for Typography { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Theme.UIColorPalette`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-uicolorpalette.html)
#[must_use]
pub struct UIColorPalette(Properties_);
impl UIColorPalette {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UIColorPalette(Properties_::new()) }
}
impl UIColorPalette {
    /// Sets `Accent`.
    #[inline] pub fn accent(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Accent", value.into_node()); self }
    /// Sets `AccentForeground`.
    #[inline] pub fn accent_foreground(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccentForeground", value.into_node()); self }
    /// Sets `Danger`.
    #[inline] pub fn danger(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Danger", value.into_node()); self }
    /// Sets `DangerForeground`.
    #[inline] pub fn danger_foreground(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DangerForeground", value.into_node()); self }
    /// Sets `Dimension`.
    #[inline] pub fn dimension(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Dimension", value.into_node()); self }
    /// Sets `DimensionForeground`.
    #[inline] pub fn dimension_foreground(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DimensionForeground", value.into_node()); self }
    /// Sets `Measure`.
    #[inline] pub fn measure(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Measure", value.into_node()); self }
    /// Sets `MeasureForeground`.
    #[inline] pub fn measure_foreground(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MeasureForeground", value.into_node()); self }
    /// Sets `PrimaryBackground`.
    #[inline] pub fn primary_background(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrimaryBackground", value.into_node()); self }
    /// Sets `PrimaryForeground`.
    #[inline] pub fn primary_foreground(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrimaryForeground", value.into_node()); self }
    /// Sets `SecondaryBackground`.
    #[inline] pub fn secondary_background(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecondaryBackground", value.into_node()); self }
    /// Sets `SecondaryForeground`.
    #[inline] pub fn secondary_foreground(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecondaryForeground", value.into_node()); self }
    /// Sets `Success`.
    #[inline] pub fn success(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Success", value.into_node()); self }
    /// Sets `SuccessForeground`.
    #[inline] pub fn success_foreground(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SuccessForeground", value.into_node()); self }
    /// Sets `Warning`.
    #[inline] pub fn warning(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Warning", value.into_node()); self }
    /// Sets `WarningForeground`.
    #[inline] pub fn warning_foreground(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WarningForeground", value.into_node()); self }
}
impl IntoValue_<UIColorPalette> for UIColorPalette { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Theme.ThemeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-themeconfiguration.html)
#[must_use]
pub struct ThemeConfiguration(Properties_);
impl ThemeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ThemeConfiguration(Properties_::new()) }
}
impl ThemeConfiguration {
    /// Sets `DataColorPalette`.
    #[inline] pub fn data_color_palette(mut self, value: impl IntoValue_<DataColorPalette>) -> Self { self.0.put("DataColorPalette", value.into_node()); self }
    /// Sets `Sheet`.
    #[inline] pub fn sheet(mut self, value: impl IntoValue_<SheetStyle>) -> Self { self.0.put("Sheet", value.into_node()); self }
    /// Sets `Typography`.
    #[inline] pub fn typography(mut self, value: impl IntoValue_<Typography>) -> Self { self.0.put("Typography", value.into_node()); self }
    /// Sets `UIColorPalette`.
    #[inline] pub fn ui_color_palette(mut self, value: impl IntoValue_<UIColorPalette>) -> Self { self.0.put("UIColorPalette", value.into_node()); self }
}
impl IntoValue_<ThemeConfiguration> for ThemeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Theme.ResourcePermission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-theme-resourcepermission.html)
#[must_use]
pub struct ResourcePermission<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourcePermission<Missing_<super::required::actions>, Missing_<super::required::principal>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourcePermission(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourcePermission<S0, S1> {
    /// Sets `Actions`. Required. 1 to 30 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<String>>) -> ResourcePermission<Set_, S1> { self.0.put("Actions", value.into_node()); ResourcePermission(self.0, PhantomData_) }
    /// Sets `Principal`. Required. 1 to 256 characters.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> ResourcePermission<S0, Set_> { self.0.put("Principal", value.into_node()); ResourcePermission(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourcePermission> for ResourcePermission<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QuickSight::Theme`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-theme.html)
#[derive(Debug)]
pub enum FontDecoration {}
impl FontDecoration {
    /// `UNDERLINE`
    pub const UNDERLINE: Value_<FontDecoration> = Value_::constant("UNDERLINE");
    /// `NONE`
    pub const NONE: Value_<FontDecoration> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FontDecoration> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Theme`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-theme.html)
#[derive(Debug)]
pub enum FontStyle {}
impl FontStyle {
    /// `NORMAL`
    pub const NORMAL: Value_<FontStyle> = Value_::constant("NORMAL");
    /// `ITALIC`
    pub const ITALIC: Value_<FontStyle> = Value_::constant("ITALIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FontStyle> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Theme`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-theme.html)
#[derive(Debug)]
pub enum FontWeightName {}
impl FontWeightName {
    /// `NORMAL`
    pub const NORMAL: Value_<FontWeightName> = Value_::constant("NORMAL");
    /// `BOLD`
    pub const BOLD: Value_<FontWeightName> = Value_::constant("BOLD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FontWeightName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Theme`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-theme.html)
#[derive(Debug)]
pub enum HorizontalTextAlignment {}
impl HorizontalTextAlignment {
    /// `LEFT`
    pub const LEFT: Value_<HorizontalTextAlignment> = Value_::constant("LEFT");
    /// `CENTER`
    pub const CENTER: Value_<HorizontalTextAlignment> = Value_::constant("CENTER");
    /// `RIGHT`
    pub const RIGHT: Value_<HorizontalTextAlignment> = Value_::constant("RIGHT");
    /// `AUTO`
    pub const AUTO: Value_<HorizontalTextAlignment> = Value_::constant("AUTO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HorizontalTextAlignment> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Theme`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-theme.html)
#[derive(Debug)]
pub enum TextTransform {}
impl TextTransform {
    /// `CAPITALIZE`
    pub const CAPITALIZE: Value_<TextTransform> = Value_::constant("CAPITALIZE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TextTransform> { Value_::from_node(value.into_node()) }
}
