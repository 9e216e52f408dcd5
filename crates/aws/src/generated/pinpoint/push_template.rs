// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint::PushTemplate`

use stanchion_template::generated::*;

/// `AWS::Pinpoint::PushTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-pushtemplate.html)
#[must_use]
pub struct PushTemplate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PushTemplate<Missing_<super::required::template_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PushTemplate(Properties_::new(), PhantomData_) }
}
impl<S0> PushTemplate<S0> {
    /// Sets `ADM`.
    #[inline] pub fn adm(mut self, value: impl IntoValue_<AndroidPushNotificationTemplate>) -> Self { self.0.put("ADM", value.into_node()); self }
    /// Sets `APNS`.
    #[inline] pub fn apns(mut self, value: impl IntoValue_<APNSPushNotificationTemplate>) -> Self { self.0.put("APNS", value.into_node()); self }
    /// Sets `Baidu`.
    #[inline] pub fn baidu(mut self, value: impl IntoValue_<AndroidPushNotificationTemplate>) -> Self { self.0.put("Baidu", value.into_node()); self }
    /// Sets `Default`.
    #[inline] pub fn default(mut self, value: impl IntoValue_<DefaultPushNotificationTemplate>) -> Self { self.0.put("Default", value.into_node()); self }
    /// Sets `DefaultSubstitutions`.
    #[inline] pub fn default_substitutions(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultSubstitutions", value.into_node()); self }
    /// Sets `GCM`.
    #[inline] pub fn gcm(mut self, value: impl IntoValue_<AndroidPushNotificationTemplate>) -> Self { self.0.put("GCM", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateDescription`.
    #[inline] pub fn template_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateDescription", value.into_node()); self }
    /// Sets `TemplateName`. Required. An update replaces the resource.
    #[inline] pub fn template_name(mut self, value: impl IntoValue_<String>) -> PushTemplate<Set_> { self.0.put("TemplateName", value.into_node()); PushTemplate(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PushTemplate> for PushTemplate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for PushTemplate<S0> {
    const TYPE: &'static str = "AWS::Pinpoint::PushTemplate";
    type Handle = PushTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PushTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PushTemplateRef(Id_);
impl From<Id_> for PushTemplateRef { #[inline] fn from(id: Id_) -> Self { PushTemplateRef(id) } }
impl AsRef<Id_> for PushTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PushTemplateRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Pinpoint::PushTemplate.AndroidPushNotificationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-pushtemplate-androidpushnotificationtemplate.html)
#[must_use]
pub struct AndroidPushNotificationTemplate(Properties_);
impl AndroidPushNotificationTemplate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AndroidPushNotificationTemplate(Properties_::new()) }
}
impl AndroidPushNotificationTemplate {
    /// Sets `Action`.
    #[inline] pub fn action(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `Body`.
    #[inline] pub fn body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Body", value.into_node()); self }
    /// Sets `ImageIconUrl`.
    #[inline] pub fn image_icon_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageIconUrl", value.into_node()); self }
    /// Sets `ImageUrl`.
    #[inline] pub fn image_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageUrl", value.into_node()); self }
    /// Sets `SmallImageIconUrl`.
    #[inline] pub fn small_image_icon_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SmallImageIconUrl", value.into_node()); self }
    /// Sets `Sound`.
    #[inline] pub fn sound(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Sound", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
}
impl IntoValue_<AndroidPushNotificationTemplate> for AndroidPushNotificationTemplate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::PushTemplate.APNSPushNotificationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-pushtemplate-apnspushnotificationtemplate.html)
#[must_use]
pub struct APNSPushNotificationTemplate(Properties_);
impl APNSPushNotificationTemplate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { APNSPushNotificationTemplate(Properties_::new()) }
}
impl APNSPushNotificationTemplate {
    /// Sets `Action`.
    #[inline] pub fn action(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `Body`.
    #[inline] pub fn body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Body", value.into_node()); self }
    /// Sets `MediaUrl`.
    #[inline] pub fn media_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MediaUrl", value.into_node()); self }
    /// Sets `Sound`.
    #[inline] pub fn sound(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Sound", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
}
impl IntoValue_<APNSPushNotificationTemplate> for APNSPushNotificationTemplate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::PushTemplate.DefaultPushNotificationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-pushtemplate-defaultpushnotificationtemplate.html)
#[must_use]
pub struct DefaultPushNotificationTemplate(Properties_);
impl DefaultPushNotificationTemplate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultPushNotificationTemplate(Properties_::new()) }
}
impl DefaultPushNotificationTemplate {
    /// Sets `Action`.
    #[inline] pub fn action(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `Body`.
    #[inline] pub fn body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Body", value.into_node()); self }
    /// Sets `Sound`.
    #[inline] pub fn sound(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Sound", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
}
impl IntoValue_<DefaultPushNotificationTemplate> for DefaultPushNotificationTemplate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
