// Made by `cargo xtask generate`; do not edit.
//! `AWS::Redshift::QEV2IdcApplication`

use stanchion_template::generated::*;

/// `AWS::Redshift::QEV2IdcApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-qev2idcapplication.html)
#[must_use]
pub struct QEV2IdcApplication<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl QEV2IdcApplication<Missing_<super::required::idc_display_name>, Missing_<super::required::idc_instance_arn>, Missing_<super::required::qev2_idc_application_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QEV2IdcApplication(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> QEV2IdcApplication<S0, S1, S2> {
    /// Sets `IdcDisplayName`. Required. 1 to 127 characters.
    #[inline] pub fn idc_display_name(mut self, value: impl IntoValue_<String>) -> QEV2IdcApplication<Set_, S1, S2> { self.0.put("IdcDisplayName", value.into_node()); QEV2IdcApplication(self.0, PhantomData_) }
    /// Sets `IdcInstanceArn`. Required. 0 to 2147483647 characters. An update replaces the resource.
    #[inline] pub fn idc_instance_arn(mut self, value: impl IntoValue_<String>) -> QEV2IdcApplication<S0, Set_, S2> { self.0.put("IdcInstanceArn", value.into_node()); QEV2IdcApplication(self.0, PhantomData_) }
    /// Sets `Qev2IdcApplicationName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn qev2_idc_application_name(mut self, value: impl IntoValue_<String>) -> QEV2IdcApplication<S0, S1, Set_> { self.0.put("Qev2IdcApplicationName", value.into_node()); QEV2IdcApplication(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<QEV2IdcApplication> for QEV2IdcApplication<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for QEV2IdcApplication<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Redshift::QEV2IdcApplication";
    type Handle = QEV2IdcApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`QEV2IdcApplication`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct QEV2IdcApplicationRef(Id_);
impl From<Id_> for QEV2IdcApplicationRef { #[inline] fn from(id: Id_) -> Self { QEV2IdcApplicationRef(id) } }
impl AsRef<Id_> for QEV2IdcApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl QEV2IdcApplicationRef {
    /// `Ref`: `Qev2IdcApplicationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IdcManagedApplicationArn`
    #[inline] pub fn idc_managed_application_arn(&self) -> Value_<String> { self.0.attribute("IdcManagedApplicationArn") }
    /// `Fn::GetAtt` `IdcOnboardStatus`
    #[inline] pub fn idc_onboard_status(&self) -> Value_<String> { self.0.attribute("IdcOnboardStatus") }
    /// `Fn::GetAtt` `Qev2IdcApplicationArn`
    #[inline] pub fn qev2_idc_application_arn(&self) -> Value_<String> { self.0.attribute("Qev2IdcApplicationArn") }
}
