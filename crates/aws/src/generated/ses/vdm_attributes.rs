// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::VdmAttributes`

use stanchion_template::generated::*;

/// `AWS::SES::VdmAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-vdmattributes.html)
#[must_use]
pub struct VdmAttributes(Properties_);
impl VdmAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VdmAttributes(Properties_::new()) }
}
impl VdmAttributes {
    /// Sets `DashboardAttributes`.
    #[inline] pub fn dashboard_attributes(mut self, value: impl IntoValue_<DashboardAttributes>) -> Self { self.0.put("DashboardAttributes", value.into_node()); self }
    /// Sets `GuardianAttributes`.
    #[inline] pub fn guardian_attributes(mut self, value: impl IntoValue_<GuardianAttributes>) -> Self { self.0.put("GuardianAttributes", value.into_node()); self }
}
impl IntoValue_<VdmAttributes> for VdmAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for VdmAttributes {
    const TYPE: &'static str = "AWS::SES::VdmAttributes";
    type Handle = VdmAttributesRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VdmAttributes`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VdmAttributesRef(Id_);
impl From<Id_> for VdmAttributesRef { #[inline] fn from(id: Id_) -> Self { VdmAttributesRef(id) } }
impl AsRef<Id_> for VdmAttributesRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VdmAttributesRef {
    /// `Ref`: `VdmAttributesResourceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `VdmAttributesResourceId`
    #[inline] pub fn vdm_attributes_resource_id(&self) -> Value_<String> { self.0.attribute("VdmAttributesResourceId") }
}
/// `AWS::SES::VdmAttributes.DashboardAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-vdmattributes-dashboardattributes.html)
#[must_use]
pub struct DashboardAttributes(Properties_);
impl DashboardAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DashboardAttributes(Properties_::new()) }
}
impl DashboardAttributes {
    /// Sets `EngagementMetrics`.
    #[inline] pub fn engagement_metrics(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngagementMetrics", value.into_node()); self }
}
impl IntoValue_<DashboardAttributes> for DashboardAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::VdmAttributes.GuardianAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-vdmattributes-guardianattributes.html)
#[must_use]
pub struct GuardianAttributes(Properties_);
impl GuardianAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GuardianAttributes(Properties_::new()) }
}
impl GuardianAttributes {
    /// Sets `OptimizedSharedDelivery`.
    #[inline] pub fn optimized_shared_delivery(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OptimizedSharedDelivery", value.into_node()); self }
}
impl IntoValue_<GuardianAttributes> for GuardianAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
