// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTSiteWise::Dashboard`

use stanchion_template::generated::*;

/// `AWS::IoTSiteWise::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dashboard.html)
#[must_use]
pub struct Dashboard<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Dashboard<Missing_<super::required::dashboard_definition>, Missing_<super::required::dashboard_description>, Missing_<super::required::dashboard_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dashboard(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Dashboard<S0, S1, S2> {
    /// Sets `DashboardDefinition`. Required. 0 to 204800 characters.
    #[inline] pub fn dashboard_definition(mut self, value: impl IntoValue_<String>) -> Dashboard<Set_, S1, S2> { self.0.put("DashboardDefinition", value.into_node()); Dashboard(self.0, PhantomData_) }
    /// Sets `DashboardDescription`. Required. 1 to 2048 characters.
    #[inline] pub fn dashboard_description(mut self, value: impl IntoValue_<String>) -> Dashboard<S0, Set_, S2> { self.0.put("DashboardDescription", value.into_node()); Dashboard(self.0, PhantomData_) }
    /// Sets `DashboardName`. Required. 1 to 256 characters.
    #[inline] pub fn dashboard_name(mut self, value: impl IntoValue_<String>) -> Dashboard<S0, S1, Set_> { self.0.put("DashboardName", value.into_node()); Dashboard(self.0, PhantomData_) }
    /// Sets `ProjectId`. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn project_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Dashboard> for Dashboard<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Dashboard<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IoTSiteWise::Dashboard";
    type Handle = DashboardRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Dashboard`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DashboardRef(Id_);
impl From<Id_> for DashboardRef { #[inline] fn from(id: Id_) -> Self { DashboardRef(id) } }
impl AsRef<Id_> for DashboardRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DashboardRef {
    /// `Ref`: `DashboardId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DashboardArn`
    #[inline] pub fn dashboard_arn(&self) -> Value_<String> { self.0.attribute("DashboardArn") }
    /// `Fn::GetAtt` `DashboardId`
    #[inline] pub fn dashboard_id(&self) -> Value_<String> { self.0.attribute("DashboardId") }
}
