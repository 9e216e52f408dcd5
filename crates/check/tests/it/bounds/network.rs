//! Bounds of the rules of VPCs.

use super::bounds;

bounds! {
    vpc:
    ("VPC-001.passes", "CidrBlock", &["10.0.0.0/16", "10.0.0.0/22", "!Ref C"], &["10.0.0.0/15", "10.0.0.0/29", "10.0.0.0", "10.0.0.256/24", "::/56"]);
    ("VPC-001.passes", "CidrBlock@2", &["10.0.0.0/28", "10.0.0.0/24", "10.0.255.0/24", "10.0.2.0/23"],
        &["10.0.0.0/29", "10.0.0.0/15", "10.0.0.0/23", "10.1.0.0/24", "10.0.1.0/28", "9.255.255.0/24"]);
    ("VPC-001.passes", "CidrBlock@3; VpcId@2",
        &["10.0.0.0/24; vpc-1", "!Ref C; !Ref V"], &["10.0.0.0/24; !Ref V", "10.0.0.128/25; !Ref V"]);
    ("VPC-002.passes", "PrivateIpAddress", &["10.0.0.4", "10.0.0.254", "!Ref A"], &["10.0.0.3", "10.0.0.255", "10.0.1.4", "10.0.0.0"]);
    ("VPC-003.passes", "CidrBlock; SecurityGroups",
        &["10.0.0.0/28; []\n  <2 lines N#: {Type: AWS::EC2::NatGateway, Properties: {SubnetId: !Ref S}}>", "10.0.0.0/28; []"],
        &["10.0.0.0/28; []\n  <3 lines N#: {Type: AWS::EC2::NatGateway, Properties: {SubnetId: !Ref S}}>"]);
    ("VPC-003.passes", "CidrBlock; SecurityGroups",
        &["10.0.0.0/28; []\n  <2 lines E#: {Type: AWS::EC2::VPCEndpoint, Properties: {SubnetIds: [!Ref S]}}>"],
        &["10.0.0.0/28; []\n  <3 lines E#: {Type: AWS::EC2::VPCEndpoint, Properties: {SubnetIds: [!Ref S]}}>"]);
    ("VPC-007.passes", "ServiceName; VpcEndpointType",
        &["com.amazonaws.us-east-1.s3; Gateway", "com.amazonaws.us-east-1.dynamodb; Gateway", "com.amazonaws.us-east-1.s3; ",
            "!Ref S; Gateway", "com.example.a; Gateway", "com.amazonaws.us-east-1.logs; !Ref T"],
        &["com.amazonaws.us-east-1.logs; Gateway", "com.amazonaws.us-east-1.logs; ", "com.amazonaws.us-east-1.s3; Interface + RouteTableIds: [a]",
            "com.amazonaws.us-east-1.s3; Gateway + SubnetIds: [a]"]);
    ("VPC-007.passes", "ServiceName",
        &["com.amazonaws.us-east-1.logs + RouteTableIds: []", "com.amazonaws.us-east-1.logs + SubnetIds: [a, b]",
            "com.amazonaws.us-east-1.logs + PolicyDocument: {Statement: [{Sid: <20454 letters>}]}"],
        &["com.amazonaws.us-east-1.logs + SubnetIds: [a, a]",
            "com.amazonaws.us-east-1.logs + PolicyDocument: {Statement: [{Sid: <20455 letters>}]}"]);
    ("VPC-007.passes", "EnableDnsHostnames; PrivateDnsEnabled",
        &["true; true", "!Ref H; true", "false; false", "; ", "false; !Ref P", "true + EnableDnsSupport: true; true"],
        &["false; true", "; true", "true + EnableDnsSupport: false; true"]);
    ("VPC-008.passes", "GroupName; GroupDescription",
        &["<255 letters>; a", "a; <255 letters>", "'a b._-:/()#,@[]+=&'; '{}!$*'", "!Ref N; a", "s-g; a"],
        &["<256 letters>; a", "a; <256 letters>", "sg-1; a", "SG-1; a", "'a\"b'; a", "ä; a", "a; a<b"]);
    ("VPC-008.passes", "GroupName",
        &["a + SecurityGroupIngress: [<60 of {IpProtocol: tcp, FromPort: #, ToPort: #, CidrIp: 10.0.0.0/8}>]",
            "a + SecurityGroupEgress: [<60 of {IpProtocol: tcp, FromPort: #, ToPort: #, CidrIpv6: '::/0'}>]"],
        &["a + SecurityGroupIngress: [<61 of {IpProtocol: tcp, FromPort: #, ToPort: #, CidrIp: 10.0.0.0/8}>]",
            "a + SecurityGroupEgress: [<61 of {IpProtocol: tcp, FromPort: #, ToPort: #, CidrIpv6: '::/0'}>]",
            "a + SecurityGroupIngress: [<61 of {IpProtocol: tcp, FromPort: #, ToPort: #, SourceSecurityGroupId: sg-1}>]"]);
    ("VPC-009.passes", "FromPort; ToPort; SourceSecurityGroupId",
        &["2050; 2050;  + CidrIp: 0.0.0.0/0", "2048; 2048;  + CidrIp: 0.0.0.0/0", "23; 987;  + CidrIp: 0.0.0.0/0",
            "2049; 2049;  + CidrIp: 10.0.0.0/8", "!Ref P; 2049;  + CidrIp: 0.0.0.0/0", "2049; 2049; sg-1"],
        &["2049; 2049;  + CidrIp: 0.0.0.0/0", "2048; 2049;  + CidrIp: 0.0.0.0/0", "2049; 2050;  + CidrIp: '::/0' + CidrIpv6: ::/0",
            "22; 22;  + CidrIpv6: ::/0", "988; 988;  + CidrIp: 0.0.0.0/0", "3389; 3389;  + CidrIp: 0.0.0.0/0",
            "-1; -1;  + CidrIp: 0.0.0.0/0", "0; 65535;  + CidrIp: 0.0.0.0/0"]);
    ("VPC-009.passes", "IpProtocol; SourceSecurityGroupId",
        &["udp;  + CidrIp: 0.0.0.0/0", "icmp;  + CidrIp: 0.0.0.0/0"], &["-1;  + CidrIp: 0.0.0.0/0", "6;  + CidrIp: 0.0.0.0/0"]);
    ("VPC-009.passes", "FromPort; ToPort; IpProtocol; SourceSecurityGroupId",
        &["; ; tcp;  + CidrIp: 0.0.0.0/0"], &["; ; -1;  + CidrIp: 0.0.0.0/0"]);
    ("VPC-012.passes", "FromPort; ToPort",
        &["0; 65535", "0; 0", "65535; 65535", "-1; -1", "!Ref F; 1", "1; 1"],
        &["1; 0", "0; 65536", "-1; 1", "1; -1", "1; ", "; 1", "; "]);
    ("VPC-012.passes", "FromPort; ToPort; IpProtocol",
        &["3; 1; icmp", "; ; -1", "1; 0; -1", "1; 0; !Ref P"], &["1; 0; udp", "1; 0; 17", "1; 0; 6", "; ; icmp", "3; ; 1", "1; 0; TCP"]);
    ("VPC-013.passes", "CidrIp",
        &["10.0.0.0/8", " + CidrIpv6: ::/0", "'{{resolve:ssm:a}}'", "!Ref C", " + SourceSecurityGroupId: sg-1", "0.0.0.0/0", "10.0.0.1/32"],
        &["10.0.0.0/33", "10.0.0.0", "text", "10.0.0.0/8 + CidrIpv6: ::/0", "", " + CidrIpv6: 10.0.0.0/8", " + CidrIpv6: ::/129"]);
    ("VPC-024.passes", "RuleNumber; RuleNumber@2",
        &["1; 1", "32766; 1", "!Ref N; 1"], &["0; 1", "32767; 1", "1; 0", "1; 32767"]);
    ("VPC-024.passes", "RuleNumber; Egress",
        &["32765; false", "32766; !Ref E", "32765; "], &["32766; false", "32766; "]);
    ("VPC-024.passes", "NetworkAclId; Egress", &["acl-1; false"], &["acl-12345678; false"]);
    ("VPC-026.passes", "ToPort@3", &["444", "!Ref P"], &["443"]);
    ("VPC-026.passes", "CidrIp@3; ToPort@3", &["10.0.0.0/9; 443"], &["10.0.0.0/8; 443"]);
    ("VPC-026.passes", "IpProtocol@3; ToPort@3", &["17; 444"], &["6; 443", "TCP; 443", "17; 443"]);
    ("VPC-027.passes", "RouteTableId@3", &["rtb-2", "!Ref R"], &["rtb-12345678"]);
    ("VPC-027.passes", "DestinationCidrBlock@2; RouteTableId@3", &["10.0.0.0/8; rtb-12345678"], &["0.0.0.0/0; rtb-12345678"]);
    ("VPC-028.passes", "CidrBlock", &["10.0.0.0/16", "10.1.0.0/16", "!Ref C", "text"], &["10.0.1.0/16", "10.0.0.1/16"]);
    ("VPC-029.passes", "From; To", &["0; 65535", "0; 0", "65535; 65535", "!Ref F; 0"], &["1; 0", "-1; 0", "0; 65536"]);
    ("VPC-029.passes", "CidrBlock", &["10.0.0.0/8", " + Ipv6CidrBlock: ::/0"], &["", "10.0.0.0/8 + Ipv6CidrBlock: ::/0"]);
    ("VPC-029.passes", "Protocol; PortRange",
        &["-1; ", "!Ref P; ", "1;  + Icmp: {Code: -1, Type: -1}", "17; {From: 1, To: 1}", "50; "],
        &["6; ", "tcp; ", "17; ", "1; {From: 1, To: 1}", "icmp; "]);
}
