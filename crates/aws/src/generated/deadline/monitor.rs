// Made by `cargo xtask generate`; do not edit.
//! `AWS::Deadline::Monitor`

use stanchion_template::generated::*;

/// `AWS::Deadline::Monitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-monitor.html)
#[must_use]
pub struct Monitor<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Monitor<Missing_<super::required::display_name>, Missing_<super::required::identity_center_instance_arn>, Missing_<super::required::role_arn>, Missing_<super::required::subdomain>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Monitor(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Monitor<S0, S1, S2, S3> {
    /// Sets `DisplayName`. Required. 1 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Monitor<Set_, S1, S2, S3> { self.0.put("DisplayName", value.into_node()); Monitor(self.0, PhantomData_) }
    /// Sets `IdentityCenterInstanceArn`. Required. An update replaces the resource.
    #[inline] pub fn identity_center_instance_arn(mut self, value: impl IntoValue_<String>) -> Monitor<S0, Set_, S2, S3> { self.0.put("IdentityCenterInstanceArn", value.into_node()); Monitor(self.0, PhantomData_) }
    /// Sets `IdentityCenterRegion`. 1 to 25 characters. An update replaces the resource.
    #[inline] pub fn identity_center_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityCenterRegion", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Monitor<S0, S1, Set_, S3> { self.0.put("RoleArn", value.into_node()); Monitor(self.0, PhantomData_) }
    /// Sets `Subdomain`. Required.
    #[inline] pub fn subdomain(mut self, value: impl IntoValue_<String>) -> Monitor<S0, S1, S2, Set_> { self.0.put("Subdomain", value.into_node()); Monitor(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Monitor> for Monitor<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Monitor<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Deadline::Monitor";
    type Handle = MonitorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Monitor`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MonitorRef(Id_);
impl From<Id_> for MonitorRef { #[inline] fn from(id: Id_) -> Self { MonitorRef(id) } }
impl AsRef<Id_> for MonitorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MonitorRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `IdentityCenterApplicationArn`
    #[inline] pub fn identity_center_application_arn(&self) -> Value_<String> { self.0.attribute("IdentityCenterApplicationArn") }
    /// `Fn::GetAtt` `MonitorId`
    #[inline] pub fn monitor_id(&self) -> Value_<String> { self.0.attribute("MonitorId") }
    /// `Fn::GetAtt` `Url`
    #[inline] pub fn url(&self) -> Value_<String> { self.0.attribute("Url") }
}
