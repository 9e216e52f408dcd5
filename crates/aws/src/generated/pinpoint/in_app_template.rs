// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint::InAppTemplate`

use stanchion_template::generated::*;

/// `AWS::Pinpoint::InAppTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-inapptemplate.html)
#[must_use]
pub struct InAppTemplate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InAppTemplate<Missing_<super::required::template_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InAppTemplate(Properties_::new(), PhantomData_) }
}
impl<S0> InAppTemplate<S0> {
    /// Sets `Content`.
    #[inline] pub fn content(mut self, value: impl IntoValue_<Vec<InAppMessageContent>>) -> Self { self.0.put("Content", value.into_node()); self }
    /// Sets `CustomConfig`.
    #[inline] pub fn custom_config(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("CustomConfig", value.into_node()); self }
    /// Sets `Layout`. The values are constants of [`Layout`].
    #[inline] pub fn layout(mut self, value: impl IntoValue_<Layout>) -> Self { self.0.put("Layout", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateDescription`.
    #[inline] pub fn template_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateDescription", value.into_node()); self }
    /// Sets `TemplateName`. Required. An update replaces the resource.
    #[inline] pub fn template_name(mut self, value: impl IntoValue_<String>) -> InAppTemplate<Set_> { self.0.put("TemplateName", value.into_node()); InAppTemplate(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InAppTemplate> for InAppTemplate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for InAppTemplate<S0> {
    const TYPE: &'static str = "AWS::Pinpoint::InAppTemplate";
    type Handle = InAppTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InAppTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InAppTemplateRef(Id_);
impl From<Id_> for InAppTemplateRef { #[inline] fn from(id: Id_) -> Self { InAppTemplateRef(id) } }
impl AsRef<Id_> for InAppTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InAppTemplateRef {
    /// `Ref`: `TemplateName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::Pinpoint::InAppTemplate.BodyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-inapptemplate-bodyconfig.html)
#[must_use]
pub struct BodyConfig(Properties_);
impl BodyConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BodyConfig(Properties_::new()) }
}
impl BodyConfig {
    /// Sets `Alignment`. The values are constants of [`Alignment`].
    #[inline] pub fn alignment(mut self, value: impl IntoValue_<Alignment>) -> Self { self.0.put("Alignment", value.into_node()); self }
    /// Sets `Body`.
    #[inline] pub fn body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Body", value.into_node()); self }
    /// Sets `TextColor`.
    #[inline] pub fn text_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TextColor", value.into_node()); self }
}
impl IntoValue_<BodyConfig> for BodyConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::InAppTemplate.HeaderConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-inapptemplate-headerconfig.html)
#[must_use]
pub struct HeaderConfig(Properties_);
impl HeaderConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HeaderConfig(Properties_::new()) }
}
impl HeaderConfig {
    /// Sets `Alignment`. The values are constants of [`Alignment`].
    #[inline] pub fn alignment(mut self, value: impl IntoValue_<Alignment>) -> Self { self.0.put("Alignment", value.into_node()); self }
    /// Sets `Header`.
    #[inline] pub fn header(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Header", value.into_node()); self }
    /// Sets `TextColor`.
    #[inline] pub fn text_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TextColor", value.into_node()); self }
}
impl IntoValue_<HeaderConfig> for HeaderConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::InAppTemplate.OverrideButtonConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-inapptemplate-overridebuttonconfiguration.html)
#[must_use]
pub struct OverrideButtonConfiguration(Properties_);
impl OverrideButtonConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OverrideButtonConfiguration(Properties_::new()) }
}
impl OverrideButtonConfiguration {
    /// Sets `ButtonAction`. The values are constants of [`ButtonAction`].
    #[inline] pub fn button_action(mut self, value: impl IntoValue_<ButtonAction>) -> Self { self.0.put("ButtonAction", value.into_node()); self }
    /// Sets `Link`.
    #[inline] pub fn link(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Link", value.into_node()); self }
}
impl IntoValue_<OverrideButtonConfiguration> for OverrideButtonConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::InAppTemplate.DefaultButtonConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-inapptemplate-defaultbuttonconfiguration.html)
#[must_use]
pub struct DefaultButtonConfiguration(Properties_);
impl DefaultButtonConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultButtonConfiguration(Properties_::new()) }
}
impl DefaultButtonConfiguration {
    /// Sets `BackgroundColor`.
    #[inline] pub fn background_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BackgroundColor", value.into_node()); self }
    /// Sets `BorderRadius`.
    #[inline] pub fn border_radius(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BorderRadius", value.into_node()); self }
    /// Sets `ButtonAction`. The values are constants of [`ButtonAction`].
    #[inline] pub fn button_action(mut self, value: impl IntoValue_<ButtonAction>) -> Self { self.0.put("ButtonAction", value.into_node()); self }
    /// Sets `Link`.
    #[inline] pub fn link(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Link", value.into_node()); self }
    /// Sets `Text`.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Text", value.into_node()); self }
    /// Sets `TextColor`.
    #[inline] pub fn text_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TextColor", value.into_node()); self }
}
impl IntoValue_<DefaultButtonConfiguration> for DefaultButtonConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::InAppTemplate.ButtonConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-inapptemplate-buttonconfig.html)
#[must_use]
pub struct ButtonConfig(Properties_);
impl ButtonConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ButtonConfig(Properties_::new()) }
}
impl ButtonConfig {
    /// Sets `Android`.
    #[inline] pub fn android(mut self, value: impl IntoValue_<OverrideButtonConfiguration>) -> Self { self.0.put("Android", value.into_node()); self }
    /// Sets `DefaultConfig`.
    #[inline] pub fn default_config(mut self, value: impl IntoValue_<DefaultButtonConfiguration>) -> Self { self.0.put("DefaultConfig", value.into_node()); self }
    /// Sets `IOS`.
    #[inline] pub fn ios(mut self, value: impl IntoValue_<OverrideButtonConfiguration>) -> Self { self.0.put("IOS", value.into_node()); self }
    /// Sets `Web`.
    #[inline] pub fn web(mut self, value: impl IntoValue_<OverrideButtonConfiguration>) -> Self { self.0.put("Web", value.into_node()); self }
}
impl IntoValue_<ButtonConfig> for ButtonConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::InAppTemplate.InAppMessageContent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-inapptemplate-inappmessagecontent.html)
#[must_use]
pub struct InAppMessageContent(Properties_);
impl InAppMessageContent {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InAppMessageContent(Properties_::new()) }
}
impl InAppMessageContent {
    /// Sets `BackgroundColor`.
    #[inline] pub fn background_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BackgroundColor", value.into_node()); self }
    /// Sets `BodyConfig`.
    #[inline] pub fn body_config(mut self, value: impl IntoValue_<BodyConfig>) -> Self { self.0.put("BodyConfig", value.into_node()); self }
    /// Sets `HeaderConfig`.
    #[inline] pub fn header_config(mut self, value: impl IntoValue_<HeaderConfig>) -> Self { self.0.put("HeaderConfig", value.into_node()); self }
    /// Sets `ImageUrl`.
    #[inline] pub fn image_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageUrl", value.into_node()); self }
    /// Sets `PrimaryBtn`.
    #[inline] pub fn primary_btn(mut self, value: impl IntoValue_<ButtonConfig>) -> Self { self.0.put("PrimaryBtn", value.into_node()); self }
    /// Sets `SecondaryBtn`.
    #[inline] pub fn secondary_btn(mut self, value: impl IntoValue_<ButtonConfig>) -> Self { self.0.put("SecondaryBtn", value.into_node()); self }
}
impl IntoValue_<InAppMessageContent> for InAppMessageContent { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Pinpoint::InAppTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-inapptemplate.html)
#[derive(Debug)]
pub enum Alignment {}
impl Alignment {
    /// `LEFT`
    pub const LEFT: Value_<Alignment> = Value_::constant("LEFT");
    /// `CENTER`
    pub const CENTER: Value_<Alignment> = Value_::constant("CENTER");
    /// `RIGHT`
    pub const RIGHT: Value_<Alignment> = Value_::constant("RIGHT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Alignment> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pinpoint::InAppTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-inapptemplate.html)
#[derive(Debug)]
pub enum ButtonAction {}
impl ButtonAction {
    /// `LINK`
    pub const LINK: Value_<ButtonAction> = Value_::constant("LINK");
    /// `DEEP_LINK`
    pub const DEEP_LINK: Value_<ButtonAction> = Value_::constant("DEEP_LINK");
    /// `CLOSE`
    pub const CLOSE: Value_<ButtonAction> = Value_::constant("CLOSE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ButtonAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Pinpoint::InAppTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-inapptemplate.html)
#[derive(Debug)]
pub enum Layout {}
impl Layout {
    /// `BOTTOM_BANNER`
    pub const BOTTOM_BANNER: Value_<Layout> = Value_::constant("BOTTOM_BANNER");
    /// `TOP_BANNER`
    pub const TOP_BANNER: Value_<Layout> = Value_::constant("TOP_BANNER");
    /// `OVERLAYS`
    pub const OVERLAYS: Value_<Layout> = Value_::constant("OVERLAYS");
    /// `MOBILE_FEED`
    pub const MOBILE_FEED: Value_<Layout> = Value_::constant("MOBILE_FEED");
    /// `MIDDLE_BANNER`
    pub const MIDDLE_BANNER: Value_<Layout> = Value_::constant("MIDDLE_BANNER");
    /// `CAROUSEL`
    pub const CAROUSEL: Value_<Layout> = Value_::constant("CAROUSEL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Layout> { Value_::from_node(value.into_node()) }
}
