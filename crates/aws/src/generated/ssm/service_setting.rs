// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSM::ServiceSetting`

use stanchion_template::generated::*;

/// `AWS::SSM::ServiceSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-servicesetting.html)
#[must_use]
pub struct ServiceSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ServiceSetting<Missing_<super::required::setting_id>, Missing_<super::required::setting_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ServiceSetting<S0, S1> {
    /// Sets `SettingId`. Required. 1 to 1000 characters. An update replaces the resource.
    #[inline] pub fn setting_id(mut self, value: impl IntoValue_<String>) -> ServiceSetting<Set_, S1> { self.0.put("SettingId", value.into_node()); ServiceSetting(self.0, PhantomData_) }
    /// Sets `SettingValue`. Required. 1 to 4096 characters.
    #[inline] pub fn setting_value(mut self, value: impl IntoValue_<String>) -> ServiceSetting<S0, Set_> { self.0.put("SettingValue", value.into_node()); ServiceSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ServiceSetting> for ServiceSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ServiceSetting<S0, S1> {
    const TYPE: &'static str = "AWS::SSM::ServiceSetting";
    type Handle = ServiceSettingRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServiceSetting`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceSettingRef(Id_);
impl From<Id_> for ServiceSettingRef { #[inline] fn from(id: Id_) -> Self { ServiceSettingRef(id) } }
impl AsRef<Id_> for ServiceSettingRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceSettingRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `LastModifiedDate`
    #[inline] pub fn last_modified_date(&self) -> Value_<String> { self.0.attribute("LastModifiedDate") }
    /// `Fn::GetAtt` `LastModifiedUser`
    #[inline] pub fn last_modified_user(&self) -> Value_<String> { self.0.attribute("LastModifiedUser") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
