// Made by `cargo xtask generate`; do not edit.
//! `AWS::Chime::AppInstance`

use stanchion_template::generated::*;

/// `AWS::Chime::AppInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstance.html)
#[must_use]
pub struct AppInstance<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AppInstance<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppInstance(Properties_::new(), PhantomData_) }
}
impl<S0> AppInstance<S0> {
    /// Sets `Metadata`. 0 to 1024 characters.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Metadata", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AppInstance<Set_> { self.0.put("Name", value.into_node()); AppInstance(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AppInstance> for AppInstance<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AppInstance<S0> {
    const TYPE: &'static str = "AWS::Chime::AppInstance";
    type Handle = AppInstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AppInstance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AppInstanceRef(Id_);
impl From<Id_> for AppInstanceRef { #[inline] fn from(id: Id_) -> Self { AppInstanceRef(id) } }
impl AsRef<Id_> for AppInstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AppInstanceRef {
    /// `Ref`: `AppInstanceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AppInstanceArn`
    #[inline] pub fn app_instance_arn(&self) -> Value_<String> { self.0.attribute("AppInstanceArn") }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `LastUpdatedTimestamp`
    #[inline] pub fn last_updated_timestamp(&self) -> Value_<String> { self.0.attribute("LastUpdatedTimestamp") }
}
