// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpacesWeb::UserAccessLoggingSettings`

use stanchion_template::generated::*;

/// `AWS::WorkSpacesWeb::UserAccessLoggingSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-useraccessloggingsettings.html)
#[must_use]
pub struct UserAccessLoggingSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UserAccessLoggingSettings<Missing_<super::required::kinesis_stream_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserAccessLoggingSettings(Properties_::new(), PhantomData_) }
}
impl<S0> UserAccessLoggingSettings<S0> {
    /// Sets `KinesisStreamArn`. Required. 20 to 2048 characters.
    #[inline] pub fn kinesis_stream_arn(mut self, value: impl IntoValue_<String>) -> UserAccessLoggingSettings<Set_> { self.0.put("KinesisStreamArn", value.into_node()); UserAccessLoggingSettings(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<UserAccessLoggingSettings> for UserAccessLoggingSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for UserAccessLoggingSettings<S0> {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::UserAccessLoggingSettings";
    type Handle = UserAccessLoggingSettingsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserAccessLoggingSettings`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserAccessLoggingSettingsRef(Id_);
impl From<Id_> for UserAccessLoggingSettingsRef { #[inline] fn from(id: Id_) -> Self { UserAccessLoggingSettingsRef(id) } }
impl AsRef<Id_> for UserAccessLoggingSettingsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserAccessLoggingSettingsRef {
    /// `Ref`: `UserAccessLoggingSettingsArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociatedPortalArns`
    #[inline] pub fn associated_portal_arns(&self) -> Value_<Vec<String>> { self.0.list_attribute("AssociatedPortalArns") }
    /// `Fn::GetAtt` `UserAccessLoggingSettingsArn`
    #[inline] pub fn user_access_logging_settings_arn(&self) -> Value_<String> { self.0.attribute("UserAccessLoggingSettingsArn") }
}
