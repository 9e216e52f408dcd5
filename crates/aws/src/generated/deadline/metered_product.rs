// Made by `cargo xtask generate`; do not edit.
//! `AWS::Deadline::MeteredProduct`

use stanchion_template::generated::*;

/// `AWS::Deadline::MeteredProduct`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-meteredproduct.html)
#[must_use]
pub struct MeteredProduct(Properties_);
impl MeteredProduct {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MeteredProduct(Properties_::new()) }
}
impl MeteredProduct {
    /// Sets `LicenseEndpointId`. An update replaces the resource.
    #[inline] pub fn license_endpoint_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LicenseEndpointId", value.into_node()); self }
    /// Sets `ProductId`. An update replaces the resource.
    #[inline] pub fn product_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProductId", value.into_node()); self }
}
impl IntoValue_<MeteredProduct> for MeteredProduct { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for MeteredProduct {
    const TYPE: &'static str = "AWS::Deadline::MeteredProduct";
    type Handle = MeteredProductRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MeteredProduct`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MeteredProductRef(Id_);
impl From<Id_> for MeteredProductRef { #[inline] fn from(id: Id_) -> Self { MeteredProductRef(id) } }
impl AsRef<Id_> for MeteredProductRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MeteredProductRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Family`
    #[inline] pub fn family(&self) -> Value_<String> { self.0.attribute("Family") }
    /// `Fn::GetAtt` `Port`
    #[inline] pub fn port(&self) -> Value_<i64> { self.0.attribute("Port") }
    /// `Fn::GetAtt` `Vendor`
    #[inline] pub fn vendor(&self) -> Value_<String> { self.0.attribute("Vendor") }
}
