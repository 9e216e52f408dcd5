// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudWatch::Dashboard`

use stanchion_template::generated::*;

/// `AWS::CloudWatch::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html)
#[must_use]
pub struct Dashboard<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Dashboard<Missing_<super::required::dashboard_body>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dashboard(Properties_::new(), PhantomData_) }
}
impl<S0> Dashboard<S0> {
    /// Sets `DashboardBody`. Required.
    #[inline] pub fn dashboard_body(mut self, value: impl IntoValue_<String>) -> Dashboard<Set_> { self.0.put("DashboardBody", value.into_node()); Dashboard(self.0, PhantomData_) }
    /// Sets `DashboardName`. An update replaces the resource.
    #[inline] pub fn dashboard_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DashboardName", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Dashboard> for Dashboard<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Dashboard<S0> {
    const TYPE: &'static str = "AWS::CloudWatch::Dashboard";
    type Handle = DashboardRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Dashboard`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DashboardRef(Id_);
impl From<Id_> for DashboardRef { #[inline] fn from(id: Id_) -> Self { DashboardRef(id) } }
impl AsRef<Id_> for DashboardRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DashboardRef {
    /// `Ref`: `DashboardName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
