// Made by `cargo xtask generate`; do not edit.
//! `AWS::GlobalAccelerator::Accelerator`

use stanchion_template::generated::*;

/// `AWS::GlobalAccelerator::Accelerator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-accelerator.html)
#[must_use]
pub struct Accelerator<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Accelerator<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Accelerator(Properties_::new(), PhantomData_) }
}
impl<S0> Accelerator<S0> {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `FlowLogsEnabled`.
    #[inline] pub fn flow_logs_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FlowLogsEnabled", value.into_node()); self }
    /// Sets `FlowLogsS3Bucket`. At most 255 characters.
    #[inline] pub fn flow_logs_s3_bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FlowLogsS3Bucket", value.into_node()); self }
    /// Sets `FlowLogsS3Prefix`. At most 255 characters.
    #[inline] pub fn flow_logs_s3_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FlowLogsS3Prefix", value.into_node()); self }
    /// Sets `IpAddressType`. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `IpAddresses`. 0 to 2 items.
    #[inline] pub fn ip_addresses(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IpAddresses", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Accelerator<Set_> { self.0.put("Name", value.into_node()); Accelerator(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Accelerator> for Accelerator<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Accelerator<S0> {
    const TYPE: &'static str = "AWS::GlobalAccelerator::Accelerator";
    type Handle = AcceleratorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Accelerator`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AcceleratorRef(Id_);
impl From<Id_> for AcceleratorRef { #[inline] fn from(id: Id_) -> Self { AcceleratorRef(id) } }
impl AsRef<Id_> for AcceleratorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AcceleratorRef {
    /// `Ref`: `AcceleratorArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AcceleratorArn`
    #[inline] pub fn accelerator_arn(&self) -> Value_<String> { self.0.attribute("AcceleratorArn") }
    /// `Fn::GetAtt` `DnsName`
    #[inline] pub fn dns_name(&self) -> Value_<String> { self.0.attribute("DnsName") }
    /// `Fn::GetAtt` `DualStackDnsName`
    #[inline] pub fn dual_stack_dns_name(&self) -> Value_<String> { self.0.attribute("DualStackDnsName") }
    /// `Fn::GetAtt` `Ipv4Addresses`
    #[inline] pub fn ipv4_addresses(&self) -> Value_<Vec<String>> { self.0.list_attribute("Ipv4Addresses") }
    /// `Fn::GetAtt` `Ipv6Addresses`
    #[inline] pub fn ipv6_addresses(&self) -> Value_<Vec<String>> { self.0.list_attribute("Ipv6Addresses") }
}
/// Values of `AWS::GlobalAccelerator::Accelerator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-accelerator.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `IPV4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("IPV4");
    /// `DUAL_STACK`
    pub const DUAL_STACK: Value_<IpAddressType> = Value_::constant("DUAL_STACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
