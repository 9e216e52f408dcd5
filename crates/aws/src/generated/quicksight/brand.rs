// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::Brand`

use stanchion_template::generated::*;

/// `AWS::QuickSight::Brand`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-brand.html)
#[must_use]
pub struct Brand<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Brand<Missing_<super::required::brand_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Brand(Properties_::new(), PhantomData_) }
}
impl<S0> Brand<S0> {
    /// Sets `BrandDefinition`.
    #[inline] pub fn brand_definition(mut self, value: impl IntoValue_<BrandDefinition>) -> Self { self.0.put("BrandDefinition", value.into_node()); self }
    /// Sets `BrandId`. Required. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn brand_id(mut self, value: impl IntoValue_<String>) -> Brand<Set_> { self.0.put("BrandId", value.into_node()); Brand(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Brand> for Brand<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Brand<S0> {
    const TYPE: &'static str = "AWS::QuickSight::Brand";
    type Handle = BrandRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Brand`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BrandRef(Id_);
impl From<Id_> for BrandRef { #[inline] fn from(id: Id_) -> Self { BrandRef(id) } }
impl AsRef<Id_> for BrandRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BrandRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AwsAccountId`
    #[inline] pub fn aws_account_id(&self) -> Value_<String> { self.0.attribute("AwsAccountId") }
    /// `Fn::GetAtt` `BrandStatus`
    #[inline] pub fn brand_status(&self) -> Value_<String> { self.0.attribute("BrandStatus") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `VersionId`
    #[inline] pub fn version_id(&self) -> Value_<String> { self.0.attribute("VersionId") }
    /// `Fn::GetAtt` `VersionStatus`
    #[inline] pub fn version_status(&self) -> Value_<String> { self.0.attribute("VersionStatus") }
}
/// `AWS::QuickSight::Brand.Palette`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-brand-palette.html)
#[must_use]
pub struct Palette(Properties_);
impl Palette {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Palette(Properties_::new()) }
}
impl Palette {
    /// Sets `Background`.
    #[inline] pub fn background(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Background", value.into_node()); self }
    /// Sets `Foreground`.
    #[inline] pub fn foreground(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Foreground", value.into_node()); self }
}
impl IntoValue_<Palette> for Palette { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Brand.BrandColorPalette`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-brand-brandcolorpalette.html)
#[must_use]
pub struct BrandColorPalette(Properties_);
impl BrandColorPalette {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BrandColorPalette(Properties_::new()) }
}
impl BrandColorPalette {
    /// Sets `Accent`.
    #[inline] pub fn accent(mut self, value: impl IntoValue_<Palette>) -> Self { self.0.put("Accent", value.into_node()); self }
    /// Sets `Danger`.
    #[inline] pub fn danger(mut self, value: impl IntoValue_<Palette>) -> Self { self.0.put("Danger", value.into_node()); self }
    /// Sets `Dimension`.
    #[inline] pub fn dimension(mut self, value: impl IntoValue_<Palette>) -> Self { self.0.put("Dimension", value.into_node()); self }
    /// Sets `Info`.
    #[inline] pub fn info(mut self, value: impl IntoValue_<Palette>) -> Self { self.0.put("Info", value.into_node()); self }
    /// Sets `Measure`.
    #[inline] pub fn measure(mut self, value: impl IntoValue_<Palette>) -> Self { self.0.put("Measure", value.into_node()); self }
    /// Sets `Primary`.
    #[inline] pub fn primary(mut self, value: impl IntoValue_<Palette>) -> Self { self.0.put("Primary", value.into_node()); self }
    /// Sets `Secondary`.
    #[inline] pub fn secondary(mut self, value: impl IntoValue_<Palette>) -> Self { self.0.put("Secondary", value.into_node()); self }
    /// Sets `Success`.
    #[inline] pub fn success(mut self, value: impl IntoValue_<Palette>) -> Self { self.0.put("Success", value.into_node()); self }
    /// Sets `Warning`.
    #[inline] pub fn warning(mut self, value: impl IntoValue_<Palette>) -> Self { self.0.put("Warning", value.into_node()); self }
}
impl IntoValue_<BrandColorPalette> for BrandColorPalette { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Brand.NavbarStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-brand-navbarstyle.html)
#[must_use]
pub struct NavbarStyle(Properties_);
impl NavbarStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NavbarStyle(Properties_::new()) }
}
impl NavbarStyle {
    /// Sets `ContextualNavbar`.
    #[inline] pub fn contextual_navbar(mut self, value: impl IntoValue_<Palette>) -> Self { self.0.put("ContextualNavbar", value.into_node()); self }
    /// Sets `GlobalNavbar`.
    #[inline] pub fn global_navbar(mut self, value: impl IntoValue_<Palette>) -> Self { self.0.put("GlobalNavbar", value.into_node()); self }
}
impl IntoValue_<NavbarStyle> for NavbarStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Brand.BrandElementStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-brand-brandelementstyle.html)
#[must_use]
pub struct BrandElementStyle(Properties_);
impl BrandElementStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BrandElementStyle(Properties_::new()) }
}
impl BrandElementStyle {
    /// Sets `NavbarStyle`.
    #[inline] pub fn navbar_style(mut self, value: impl IntoValue_<NavbarStyle>) -> Self { self.0.put("NavbarStyle", value.into_node()); self }
}
impl IntoValue_<BrandElementStyle> for BrandElementStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Brand.ApplicationTheme`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-brand-applicationtheme.html)
#[must_use]
pub struct ApplicationTheme(Properties_);
impl ApplicationTheme {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ApplicationTheme(Properties_::new()) }
}
impl ApplicationTheme {
    /// Sets `BrandColorPalette`.
    #[inline] pub fn brand_color_palette(mut self, value: impl IntoValue_<BrandColorPalette>) -> Self { self.0.put("BrandColorPalette", value.into_node()); self }
    /// Sets `BrandElementStyle`.
    #[inline] pub fn brand_element_style(mut self, value: impl IntoValue_<BrandElementStyle>) -> Self { self.0.put("BrandElementStyle", value.into_node()); self }
}
impl IntoValue_<ApplicationTheme> for ApplicationTheme { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Brand.BrandDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-brand-branddefinition.html)
#[must_use]
pub struct BrandDefinition(Properties_);
impl BrandDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BrandDefinition(Properties_::new()) }
}
impl BrandDefinition {
    /// Sets `ApplicationTheme`.
    #[inline] pub fn application_theme(mut self, value: impl IntoValue_<ApplicationTheme>) -> Self { self.0.put("ApplicationTheme", value.into_node()); self }
    /// Sets `BrandName`. 1 to 512 characters.
    #[inline] pub fn brand_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BrandName", value.into_node()); self }
    /// Sets `Description`. 1 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
}
impl IntoValue_<BrandDefinition> for BrandDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
